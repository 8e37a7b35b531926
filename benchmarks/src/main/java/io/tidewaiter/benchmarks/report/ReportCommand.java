package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.results.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the tables and plots of the page of figures. */
@Command(
        name = "report",
        description = "Writes the tables of docs/performance.md and the plots beside it from files of results.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:written", "2:not done, the message says why"})
public final class ReportCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "RESULT.json",
            description =
                    "Files named DATE-MACHINE.json. Default: the newest of each machine in benchmarks/results, and in its folder gate.")
    private List<Path> files = List.of();

    @Option(
            names = "--page",
            paramLabel = "FILE",
            defaultValue = "docs/performance.md",
            description = "The page; plots go to the folder with its name beside it. Default: ${DEFAULT-VALUE}")
    private Path page = Path.of("docs", "performance.md");

    @Override
    public Integer call() throws IOException {
        Report report = files.isEmpty()
                ? Report.of(Path.of("benchmarks", "results"))
                : new Report(files.stream().map(ResultFile::read).toList(), List.of());
        write(report, page);
        return 0;
    }

    static void write(Report report, Path page) throws IOException {
        Files.writeString(page, Page.filled(Files.readString(page), report.blocks()));
        Path folder = folder(page);
        for (Map.Entry<String, String> plot : report.plots().entrySet()) {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(plot.getKey()), plot.getValue());
        }
    }

    static Path folder(Path page) {
        return page.resolveSibling(String.valueOf(page.getFileName()).replaceFirst("\\.md$", ""));
    }
}

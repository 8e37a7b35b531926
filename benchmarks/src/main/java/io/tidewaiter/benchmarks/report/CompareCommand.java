package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.results.ResultReader;
import io.tidewaiter.benchmarks.text.Numbers;
import io.tidewaiter.benchmarks.text.TextTable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what got slower between two files of results. */
@Command(
        name = "compare",
        description = "Shows what got slower from one file of results to another of the same machine, the worst first.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing got slower", "1:something got slower", "2:wrong usage"})
public final class CompareCommand implements Callable<Integer> {

    private static final List<String> HEAD = List.of("benchmark", "old", "new", "unit", "cost", "");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD.json")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW.json")
    private Path young = Path.of("");

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            defaultValue = "5",
            description = "A smaller change does not count. Default: ${DEFAULT-VALUE}")
    private double threshold = 5;

    @Override
    public Integer call() {
        var commandLine = Objects.requireNonNull(spec, "set by picocli").commandLine();
        if (!(threshold >= 0)) {
            throw new ParameterException(commandLine, "--threshold is " + threshold + ". Give per cent, 0 or more.");
        }
        PrintWriter out = commandLine.getOut();
        Comparison comparison = Comparison.of(ResultReader.read(old), ResultReader.read(young), threshold);
        out.print(TextTable.of(
                HEAD, comparison.changes().stream().map(CompareCommand::row).toList()));
        out.println("\nCost: how many times as much time or memory as before. A change counts beyond "
                + Numbers.shortest(threshold) + " % and beyond the middle halves of the iterations of both.");
        comparison.onlyOld().forEach(key -> out.println("Only in " + old + ": " + key));
        comparison.onlyNew().forEach(key -> out.println("Only in " + young + ": " + key));
        out.flush();
        return comparison.somethingWorse() ? 1 : 0;
    }

    private static List<String> row(Change change) {
        return List.of(
                change.key(),
                Numbers.shortest(change.old()),
                Numbers.shortest(change.young()),
                change.unit(),
                Numbers.shortest(change.cost()),
                change.text());
    }
}

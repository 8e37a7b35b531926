package io.tidewaiter.benchmarks.gate;

import io.tidewaiter.benchmarks.results.Machine;
import io.tidewaiter.benchmarks.results.ResultReader;
import io.tidewaiter.benchmarks.results.Results;
import io.tidewaiter.benchmarks.run.Recording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what the project promises, and fails when a figure falls short. */
@Command(
        name = "gate",
        description =
                "Measures the figures that the project promises. Half an hour on a machine that does nothing else.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:every figure reaches", "1:a figure falls short or was not measured", "2:wrong usage"})
public final class GateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--quick",
            description = "A quarter of an hour, for a first look: too short to believe a figure near its limit.")
    private boolean quick;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "benchmarks/target/gate.json",
            description = "JMH's JSON; the log is written beside it. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("benchmarks", "target", "gate.json");

    @Option(names = "--from", paramLabel = "FILE", description = "Runs nothing: judges the results of this file.")
    private @Nullable Path from;

    @Override
    public Integer call() throws IOException {
        PrintWriter print =
                Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
        Path file = from == null ? measured() : from;
        Results results = ResultReader.read(file);
        GateReport report = GateReport.of(results);
        if (quick) {
            print.println("QUICK: one short run of each; do not quote these figures.\n");
        }
        print.println(report.text());
        Machine.beside(file).lines().forEach(print::println);
        print.println("results: " + file);
        print.flush();
        return report.passed() ? 0 : 1;
    }

    private Path measured() throws IOException {
        Recording.of("gate" + (quick ? " --quick" : ""), out).run(GateSteps.all(quick));
        return out;
    }
}

package io.tidewaiter.benchmarks.run;

import io.tidewaiter.benchmarks.results.ResultFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures everything the page of figures shows. */
@Command(
        name = "measure",
        description =
                "Runs the whole set and writes benchmarks/results/DATE-MACHINE.json. An hour or two on a machine that does nothing else.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:written", "1:written, but some benchmarks failed", "2:not done, the message says why"})
public final class MeasureCommand implements Callable<Integer> {

    @Option(
            names = "--machine",
            paramLabel = "NAME",
            required = true,
            description = "A name that says what matters, as 2core-jdk17. Keep it from run to run.")
    private String machine = "";

    @Option(names = "--date", paramLabel = "DATE", description = "As 2026-11-21. Default: today in UTC.")
    private @Nullable LocalDate date;

    @Option(
            names = "--gate",
            paramLabel = "FILE",
            description = "What the gate measured shortly before on this machine: it is taken from there.")
    private @Nullable Path gate;

    @Option(names = "--quick", description = "Half an hour, for a first look: short iterations, fewer peers.")
    private boolean quick;

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            defaultValue = "benchmarks/results",
            description = "Default: ${DEFAULT-VALUE}")
    private Path folder = Path.of("benchmarks", "results");

    @Override
    public Integer call() throws IOException {
        LocalDate day = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
        Path out = ResultFile.in(folder, day, machine);
        String arguments = "measure --machine " + machine + " --date " + day + (quick ? " --quick" : "")
                + (gate == null ? "" : " --gate " + gate);
        Measured before = gate == null ? Measured.nothing() : Measured.in(gate);
        List<Step> steps = MeasureSteps.all(quick).stream()
                .filter(step -> !before.has(step))
                .toList();
        boolean complete = Recording.of(arguments, out).run(steps, before);
        System.err.println("Written: " + out + ". Now: java -jar benchmarks/target/benchmarks.jar report");
        return complete ? 0 : 1;
    }
}

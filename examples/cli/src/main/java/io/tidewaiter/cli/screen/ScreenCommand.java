package io.tidewaiter.cli.screen;

import io.tidewaiter.Batch;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Screens consignments. */
@Command(
        name = "screen",
        description =
                "Screens consignments: for each one the score, the lane, the reasons with their values, what speaks for"
                        + " the sender, and what could not be judged.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tidewaiter screen day.jsonl",
            "  tidewaiter screen --pack sea-container --as html --out report.html day.jsonl",
            "  tidewaiter screen --mapping port.mapping.yaml --as csv --errors refused.jsonl port.csv",
        })
public final class ScreenCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private @Nullable ScreenOptions given;

    public ScreenCommand(Console console) {
        this.console = console;
    }

    /** Everything that can be wrong is looked at before the first record is read and before a file is overwritten. */
    @Override
    public Integer call() throws IOException {
        ScreenOptions options = given == null ? new ScreenOptions() : given;
        Preparation preparation = new Preparation(options);
        List<Input> inputs = preparation.inputs();
        InputOptions reading = preparation.reading(inputs);
        RiskProfiler profiler = preparation.profiler();
        Statistics statistics = new Statistics();
        try (Writer out = preparation.out(inputs, console);
                Refusals refusals = preparation.refusals(inputs, console)) {
            Report report = preparation.report(out, console, statistics, profiler.policy());
            Batch<Intake, Outcome> batch =
                    profiler.intakeBatch(preparation.batch()).rendering(new Desk(report)::render);
            new Screening(console, reading, progress(options, inputs), statistics).run(inputs, batch, report, refusals);
        }
        console.say(statistics.total());
        return statistics.refused() == 0 ? ExitStatus.FINE : ExitStatus.PARTLY;
    }

    private Progress progress(ScreenOptions options, List<Input> inputs) {
        boolean known = inputs.stream().allMatch(input -> input.size().isPresent());
        long bytes = inputs.stream().mapToLong(input -> input.size().orElse(0)).sum();
        return new Progress(
                console.err(),
                options.progress || console.live(),
                console.live(),
                known ? OptionalLong.of(bytes) : OptionalLong.empty(),
                System::nanoTime);
    }
}

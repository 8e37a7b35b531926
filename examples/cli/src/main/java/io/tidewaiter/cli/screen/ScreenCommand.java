package io.tidewaiter.cli.screen;

import io.tidewaiter.Batch;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.ExitStatus;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.cli.report.Wording;
import io.tidewaiter.intake.Intake;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Screens consignments or travellers. */
@Command(
        name = "screen",
        description =
                "Screens consignments: for each one the score, the lane, the reasons with their values, what speaks for"
                        + " the sender, and what could not be judged. Screens travellers from PAXLST and PNRGOV messages:"
                        + " for each one whether a person should look, with what speaks for it and against it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  tidewaiter screen day.jsonl",
            "  tidewaiter screen --pack sea-container --as html --out report.html day.jsonl",
            "  tidewaiter screen flight.paxlst.edi flight.pnrgov.edi --purpose PIU-SERIOUS-CRIME",
            "  tidewaiter screen --mapping port.mapping.yaml --as csv --errors refused.jsonl port.csv",
        })
public final class ScreenCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

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
        Judging judging = Judging.of(options.judging, options.inputs, console, typed());
        Statistics statistics = new Statistics(Wording.of(judging.profile()));
        try (Writer out = preparation.out(judging.inputs(), console);
                Refusals refusals = preparation.refusals(judging.inputs(), console)) {
            Report report = preparation.report(out, console, statistics, judging);
            Batch<Intake, Outcome> batch = judging.profiler()
                    .intakeBatch(judging.batch(options.threads))
                    .rendering(new Desk(report)::render);
            new Screening(console, judging.sources(), progress(options, judging.inputs()), statistics)
                    .run(judging.inputs(), batch, report, refusals);
        }
        console.say(statistics.total());
        return statistics.refused() == 0 ? ExitStatus.FINE : ExitStatus.PARTLY;
    }

    private List<String> typed() {
        return spec == null ? List.of() : spec.commandLine().getParseResult().originalArgs();
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

package io.tidewaiter.cli.screen;

import io.tidewaiter.BatchOptions;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.Purpose;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.RiskProfilerBuilder;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.PackChoice;
import io.tidewaiter.cli.csv.CsvReport;
import io.tidewaiter.cli.html.HtmlReport;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.cli.text.Paint;
import io.tidewaiter.cli.text.TextReport;
import io.tidewaiter.intake.CsvMapping;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.SubjectReader;
import io.tidewaiter.intake.UnreadableInputException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the options into what a screening needs, and refuses them before anything is done. */
final class Preparation {

    private static final int MOST_THREADS = 256;

    private final ScreenOptions options;

    Preparation(ScreenOptions options) {
        if (options.threads < 1 || options.threads > MOST_THREADS) {
            throw new CommandFailure(
                    "--threads is " + options.threads + ". Give a number from 1 to " + MOST_THREADS + ".");
        }
        this.options = options;
    }

    List<Input> inputs() {
        return Input.of(options.inputs);
    }

    /** How the inputs are read; each file is opened once to see whether it can be. */
    InputOptions reading(List<Input> inputs) {
        InputOptions reading = InputOptions.defaults().withFormat(options.format);
        if (options.mapping != null) {
            reading = reading.withMapping(CsvMapping.read(options.mapping));
        }
        List<String> problems = new ArrayList<>();
        for (Input input : inputs) {
            unreadable(input, reading).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(String.join("\n", problems) + "\nNothing was screened.");
        }
        return reading;
    }

    private static Optional<String> unreadable(Input input, InputOptions reading) {
        if (input.file().filter(Files::isRegularFile).isEmpty()) {
            return Optional.empty();
        }
        try {
            SubjectReader.open(input.file().get(), reading).close();
            return Optional.empty();
        } catch (UnreadableInputException problem) {
            return Optional.of(Plain.message(problem));
        }
    }

    RiskProfiler profiler() {
        Optional<Purpose> purpose = Optional.ofNullable(options.purpose).map(code -> new Purpose(code, ""));
        RiskProfilerBuilder builder = RiskProfiler.builder()
                .packs(PackChoice.of(options.packs, purpose))
                .tables(Catalogue.tables())
                .at(options.station.station());
        purpose.ifPresent(builder::purpose);
        if (options.policy != null) {
            builder.policy(LanePolicy.read(options.policy));
        }
        AlertFiles.read(options.alerts).ifPresent(alerts -> builder.alerts(() -> alerts));
        return builder.build();
    }

    /** How the records are run through the profiler. */
    BatchOptions batch() {
        BatchOptions batch = BatchOptions.threads(options.threads);
        return options.asOf == null ? batch : batch.withAsOf(options.asOf);
    }

    Writer out(List<Input> inputs, Console console) throws IOException {
        return options.out == null ? Outlet.of(console.out()) : Outlet.of(options.out, "--out", inputs);
    }

    Refusals refusals(List<Input> inputs, Console console) throws IOException {
        return options.errors == null
                ? new Refusals(Optional.empty(), console::say)
                : new Refusals(Optional.of(Outlet.of(options.errors, "--errors", inputs)), console::say);
    }

    Report report(Writer out, Console console, Statistics statistics, LanePolicy policy) {
        Paint paint = options.out == null && console.colour() ? Paint.ANSI : Paint.NONE;
        return switch (options.kind) {
            case text -> new TextReport(out, paint, options.all, statistics);
            case jsonl -> new RecordReport(out);
            case csv -> new CsvReport(out, policy.ref());
            case html -> new HtmlReport(out, statistics);
        };
    }
}

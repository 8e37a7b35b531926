package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.csv.CsvReport;
import io.tidewaiter.cli.html.HtmlReport;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.cli.text.Paint;
import io.tidewaiter.cli.text.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/** Opens what a screening writes to. */
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

    Writer out(List<Input> inputs, Console console) throws IOException {
        return options.out == null ? Outlet.of(console.out()) : Outlet.of(options.out, "--out", inputs);
    }

    Refusals refusals(List<Input> inputs, Console console) throws IOException {
        return options.errors == null
                ? new Refusals(Optional.empty(), console::say)
                : new Refusals(Optional.of(Outlet.of(options.errors, "--errors", inputs)), console::say);
    }

    Report report(Writer out, Console console, Statistics statistics, Judging judging) {
        Paint paint = options.out == null && console.colour() ? Paint.ANSI : Paint.NONE;
        return switch (options.kind) {
            case text -> new TextReport(out, paint, options.all, statistics);
            case jsonl -> new RecordReport(out);
            case csv -> new CsvReport(out, new CsvReport.Used(judging.profile(), judging.policy(), judging.purpose()));
            case html -> new HtmlReport(out, statistics);
        };
    }
}

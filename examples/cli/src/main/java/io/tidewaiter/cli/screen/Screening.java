package io.tidewaiter.cli.screen;

import io.tidewaiter.Batch;
import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.report.Messages;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.JourneyJoiner;
import io.tidewaiter.intake.SubjectReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** All inputs, one after the other: read, judged on several threads, reported in the order of the input. */
final class Screening {

    private final Console console;
    private final Sources sources;
    private final Progress progress;
    private final Statistics statistics;

    Screening(Console console, Sources sources, Progress progress, Statistics statistics) {
        this.console = console;
        this.sources = sources;
        this.progress = progress;
        this.statistics = statistics;
    }

    void run(List<Input> inputs, Batch<Intake, Outcome> batch, Report report, Refusals refusals) throws IOException {
        Travellers travellers = new Travellers();
        for (Input input : inputs) {
            try (SubjectReader reader = sources.open(input, progress.bytes())) {
                warn(reader, input);
                run(travellers.without(new Records(reader, input.name())), batch, report, refusals);
                MessageCounts.of(reader.summary()).forEach(line -> console.say(input.name() + ": " + line));
            }
        }
        if (!travellers.isEmpty()) {
            JourneyJoiner.Joined joined = travellers.joined();
            Messages messages = new Messages(travellers.read(), joined.joined(), joined.superseded());
            statistics.add(messages);
            run(joined.passengers().stream().map(travellers::record).iterator(), batch, report, refusals);
            console.say(messages.sentence());
        }
        report.finish();
        progress.clear();
    }

    /** A batch takes no sink that throws checked exceptions, so they travel in disguise. */
    private void run(Iterator<Intake> records, Batch<Intake, Outcome> batch, Report report, Refusals refusals)
            throws IOException {
        try {
            boolean cancelled = batch.run(records, outcome -> {
                        try {
                            take(outcome, report, refusals);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .cancelled();
            if (cancelled) {
                throw new InterruptedIOException("Interrupted");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void warn(SubjectReader reader, Input input) {
        reader.warnings().forEach(warning -> console.say("Warning, " + input.name() + ": " + warning));
    }

    private void take(Outcome outcome, Report report, Refusals refusals) throws IOException {
        if (outcome instanceof Outcome.Answered answered) {
            count(answered, report);
            report.write(answered.screened(), answered.rendered());
        } else if (outcome instanceof Outcome.Refused refused) {
            statistics.add(refused.refusal());
            report.refused(refused.refusal());
            refusals.add(refused.refusal());
        }
        progress.step();
    }

    private void count(Outcome.Answered answered, Report report) {
        if (report.summarises()) {
            statistics.add(answered.screened().assessment());
        } else {
            statistics.addUnexplained();
        }
    }
}

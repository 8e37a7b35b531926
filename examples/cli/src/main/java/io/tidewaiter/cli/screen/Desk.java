package io.tidewaiter.cli.screen;

import io.tidewaiter.BatchOutcome;
import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.intake.Intake;
import java.util.List;
import java.util.Optional;

/**
 * Turns what was read and judged into what is written, on the thread that judged it. Keeps nothing between records, so any number of
 * threads may share one.
 */
final class Desk {

    private final Report report;

    Desk(Report report) {
        this.report = report;
    }

    Outcome render(Intake intake, BatchOutcome outcome) {
        if (outcome instanceof BatchOutcome.Judged judged && intake instanceof Intake.Accepted read) {
            return answered(read, judged);
        }
        BatchOutcome.Refused refused = (BatchOutcome.Refused) outcome;
        return new Outcome.Refused(new Refusal(refused.place(), refused.reference(), problems(refused)));
    }

    /** An error of ours in one record must not stop the others, and must not pass unseen either. */
    private Outcome answered(Intake.Accepted read, BatchOutcome.Judged judged) {
        Screened screened = Screened.of(read.place().toString(), read.subject(), judged.result());
        try {
            if (report.summarises()) {
                screened.assessment();
            }
            return new Outcome.Answered(screened, report.render(screened));
        } catch (RuntimeException failure) {
            String problem = "It was screened but could not be explained: "
                    + failure.getClass().getName() + ". This is a fault of the program: please report it.";
            return new Outcome.Refused(
                    new Refusal(screened.place(), Optional.of(read.subject().reference()), List.of(problem)));
        }
    }

    /** The library does not know how its options are called here. */
    private static List<String> problems(BatchOutcome.Refused refused) {
        return switch (refused.reason()) {
            case NO_AS_OF ->
                List.of(
                        "lodgedAt: there is no value, so it is not known which packs and tables were in force. Fill it in,"
                                + " or give --as-of.");
            case NO_PACK_IN_FORCE ->
                refused.problems().stream()
                        .map(problem -> problem + " On the command line: --as-of.")
                        .toList();
            case OTHER_CONTEXT ->
                List.of("Invented travellers (training: true) are screened with --training, and no others are.");
            case UNFIT ->
                List.of(
                        "The packs of this run are for the other kind of subject: consignments and travellers are screened"
                                + " in runs of their own.");
            case UNREADABLE, FAULT -> refused.problems();
        };
    }
}

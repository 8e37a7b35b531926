package io.tidewaiter.cli.screen;

import io.tidewaiter.Assessment;
import io.tidewaiter.MissingAsOfException;
import io.tidewaiter.NoPackInForceException;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Report;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import java.util.List;
import java.util.Optional;

/** Turns what was read into an outcome. Keeps nothing between records, so any number of threads may share one. */
final class Desk {

    private final Assessor assessor;
    private final Report report;

    Desk(Assessor assessor, Report report) {
        this.assessor = assessor;
        this.report = report;
    }

    Outcome judge(Intake intake) {
        if (intake instanceof Intake.Read read) {
            return judge(read);
        }
        Intake.Refused refused = (Intake.Refused) intake;
        List<String> problems =
                refused.problems().stream().map(InputProblem::toString).toList();
        return new Outcome.Refused(new Refusal(refused.place().toString(), refused.reference(), problems));
    }

    /** An error of ours in one record must not stop the others, and must not pass unseen either. */
    private Outcome judge(Intake.Read read) {
        try {
            Assessment assessment = assessor.assess(read.consignment());
            Screened screened = new Screened(read.place().toString(), read.consignment(), assessment);
            return new Outcome.Answered(screened, report.render(screened));
        } catch (MissingAsOfException undated) {
            return refused(
                    read,
                    "lodgedAt: there is no value, so it is not known which packs and tables were in force. Fill it in, or give"
                            + " --as-of.");
        } catch (NoPackInForceException none) {
            return refused(read, Plain.message(none) + " On the command line: --as-of.");
        } catch (RuntimeException failure) {
            String problem = "It was read but could not be assessed: " + failure;
            return refused(read, problem + " This is a fault of the program: please report it.");
        }
    }

    private static Outcome refused(Intake.Read read, String problem) {
        return new Outcome.Refused(new Refusal(
                read.place().toString(), Optional.of(read.consignment().reference()), List.of(problem)));
    }
}

package io.tidewaiter;

import io.tidewaiter.BatchOutcome.Reason;
import io.tidewaiter.BatchOutcome.Refused;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.Place;
import io.tidewaiter.model.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns one record into an outcome, whatever happens. Any number of threads share one. */
final class BatchJudge {

    private final Supplier<RiskProfiler> profilers;
    private final Optional<Instant> asOf;

    /** @param profilers asked once for each record, so that a record is never judged by two */
    BatchJudge(Supplier<RiskProfiler> profilers, Optional<Instant> asOf) {
        this.profilers = profilers;
        this.asOf = asOf;
    }

    BatchOutcome subject(long position, @Nullable Subject subject) {
        return subject == null ? nothing(position) : judge(position, subject, Optional.empty());
    }

    BatchOutcome intake(long position, @Nullable Intake intake) {
        if (intake instanceof Intake.Accepted read) {
            return judge(position, read.subject(), Optional.of(read.place()));
        }
        if (intake instanceof Intake.Refused refused) {
            String place = refused.place().toString();
            List<String> problems =
                    refused.problems().stream().map(InputProblem::toString).toList();
            return new Refused(position, refused.reference(), place, Reason.UNREADABLE, problems);
        }
        return nothing(position);
    }

    /** A failure in one record must not stop the others, and must not pass unseen either. */
    private BatchOutcome judge(long position, Subject subject, Optional<Place> place) {
        try {
            RiskProfiler profiler = profilers.get();
            ScreeningResult result = asOf.isPresent() ? profiler.screen(subject, asOf.get()) : profiler.screen(subject);
            return new BatchOutcome.Judged(position, result);
        } catch (MissingAsOfException undated) {
            return refused(
                    new Entry(position, subject, place),
                    Reason.NO_AS_OF,
                    "lodgedAt: there is no value, so it is not known which packs and tables were in force. Fill it in, or"
                            + " give the batch an as-of instant.");
        } catch (NoPackInForceException none) {
            return refused(
                    new Entry(position, subject, place), Reason.NO_PACK_IN_FORCE, String.valueOf(none.getMessage()));
        } catch (UnfitSubjectException unfit) {
            return refused(new Entry(position, subject, place), Reason.UNFIT, String.valueOf(unfit.getMessage()));
        } catch (OtherContextException other) {
            return refused(
                    new Entry(position, subject, place), Reason.OTHER_CONTEXT, String.valueOf(other.getMessage()));
        } catch (RuntimeException | StackOverflowError failure) {
            return refused(new Entry(position, subject, place), Reason.FAULT, Fault.describe(failure));
        }
    }

    private static Refused refused(Entry entry, Reason reason, String problem) {
        String place = entry.place().map(Place::toString).orElse(record(entry.position()));
        return new Refused(entry.position(), Optional.of(entry.subject().reference()), place, reason, List.of(problem));
    }

    private static Refused nothing(long position) {
        String problem = "There is no record: the input gave null. Leave it out, or give the record.";
        return new Refused(position, Optional.empty(), record(position), Reason.UNREADABLE, List.of(problem));
    }

    private static String record(long position) {
        return "record " + position;
    }

    /** What a refusal says of the record. */
    private record Entry(long position, Subject subject, Optional<Place> place) {}
}

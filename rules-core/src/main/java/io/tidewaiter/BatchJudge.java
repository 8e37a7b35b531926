package io.tidewaiter;

import io.tidewaiter.BatchOutcome.Reason;
import io.tidewaiter.BatchOutcome.Refused;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.Place;
import io.tidewaiter.internal.batch.UnderWay;
import io.tidewaiter.internal.normalise.Derivation;
import io.tidewaiter.model.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Begins to turn records into outcomes. Any number of threads share one. */
final class BatchJudge {

    private final Supplier<RiskProfiler> profilers;
    private final Optional<Instant> asOf;

    /** @param profilers asked once for each record, so that a record is never judged by two */
    BatchJudge(Supplier<RiskProfiler> profilers, Optional<Instant> asOf) {
        this.profilers = profilers;
        this.asOf = asOf;
    }

    UnderWay<BatchOutcome> subject(long position, @Nullable Subject subject) {
        return subject == null
                ? nothing(position)
                : new RecordUnderWay(this, new Entry(position, subject, Optional.empty()));
    }

    UnderWay<BatchOutcome> intake(long position, @Nullable Intake intake) {
        if (intake instanceof Intake.Accepted read) {
            return new RecordUnderWay(this, new Entry(position, read.subject(), Optional.of(read.place())));
        }
        if (intake instanceof Intake.Refused refused) {
            String place = refused.place().toString();
            List<String> problems =
                    refused.problems().stream().map(InputProblem::toString).toList();
            return UnderWay.done(new Refused(position, refused.reference(), place, Reason.UNREADABLE, problems));
        }
        return nothing(position);
    }

    /** The profiler for one record, asked for once. */
    RiskProfiler profiler() {
        return profilers.get();
    }

    /** Begins to derive the facts of a subject, as of the instant of the batch or else of its own. */
    Derivation begin(RiskProfiler profiler, Subject subject) {
        return asOf.isPresent() ? profiler.begin(subject, asOf.get()) : profiler.begin(subject);
    }

    private static UnderWay<BatchOutcome> nothing(long position) {
        String problem = "There is no record: the input gave null. Leave it out, or give the record.";
        return UnderWay.done(
                new Refused(position, Optional.empty(), record(position), Reason.UNREADABLE, List.of(problem)));
    }

    private static String record(long position) {
        return "record " + position;
    }

    /** A record that a subject was read from. */
    record Entry(long position, Subject subject, Optional<Place> place) {

        /** Where it stands, for whoever reads a refusal. */
        String where() {
            return place.map(Place::toString).orElse(record(position));
        }
    }
}

package io.tidewaiter;

import io.tidewaiter.intake.Intake;
import io.tidewaiter.model.Subject;

/**
 * The profiler in use, for hosts that change packs without stopping. Build the next profiler first: when that fails, the one in use
 * stays. Each record is judged wholly by one profiler, and each answer names the packs that judged it. Thread-safe.
 *
 * <pre>{@code
 * CurrentProfiler current = new CurrentProfiler(build());
 * ...
 * current.swap(build()); // InvalidPackException? Then nothing has changed
 * }</pre>
 */
public final class CurrentProfiler {

    private volatile RiskProfiler profiler;

    /** @param first the profiler to begin with */
    public CurrentProfiler(RiskProfiler first) {
        this.profiler = first;
    }

    /** The profiler in use. Ask once for each record, and use what was given for all of it. */
    public RiskProfiler current() {
        return profiler;
    }

    /**
     * Puts another profiler in use, for every record that is begun from now on. Answers given before keep the old one as long as
     * somebody keeps them.
     *
     * @return the one that was in use
     */
    public synchronized RiskProfiler swap(RiskProfiler next) {
        RiskProfiler previous = profiler;
        profiler = next;
        return previous;
    }

    /** A batch over subjects, in which each record is judged by the profiler in use when a thread begins with it. */
    public Batch<Subject, BatchOutcome> batch(BatchOptions options) {
        return Batch.ofSubjects(this::current, options);
    }

    /** The same over what a reader gives; what the reader refused is passed on in its place. */
    public Batch<Intake, BatchOutcome> intakeBatch(BatchOptions options) {
        return Batch.ofIntake(this::current, options);
    }
}

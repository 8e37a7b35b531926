package io.tidewaiter;

import io.tidewaiter.BatchOutcome.Reason;
import io.tidewaiter.BatchOutcome.Refused;
import io.tidewaiter.internal.batch.UnderWay;
import io.tidewaiter.internal.normalise.Derivation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record that becomes an outcome, whatever happens: first its facts are derived, in steps, then it is judged. A failure in one record
 * must not stop the others, and must not pass unseen either. For one thread.
 */
final class RecordUnderWay implements UnderWay<BatchOutcome> {

    private final BatchJudge judge;
    private final BatchJudge.Entry entry;
    private @Nullable RiskProfiler profiler;
    private @Nullable Derivation derivation;
    private @Nullable BatchOutcome outcome;

    RecordUnderWay(BatchJudge judge, BatchJudge.Entry entry) {
        this.judge = judge;
        this.entry = entry;
    }

    @Override
    public boolean advance() {
        if (outcome == null) {
            outcome = next();
        }
        return outcome == null;
    }

    @Override
    public BatchOutcome outcome() {
        if (outcome == null) {
            throw new IllegalStateException("Record " + entry.position() + " is still under way.");
        }
        return outcome;
    }

    private @Nullable BatchOutcome next() {
        try {
            return step();
        } catch (MissingAsOfException undated) {
            return refused(
                    Reason.NO_AS_OF,
                    "lodgedAt: there is no value, so it is not known which packs and tables were in force. Fill it in, or"
                            + " give the batch an as-of instant.");
        } catch (NoPackInForceException none) {
            return refused(Reason.NO_PACK_IN_FORCE, String.valueOf(none.getMessage()));
        } catch (UnfitSubjectException unfit) {
            return refused(Reason.UNFIT, String.valueOf(unfit.getMessage()));
        } catch (OtherContextException other) {
            return refused(Reason.OTHER_CONTEXT, String.valueOf(other.getMessage()));
        } catch (RuntimeException | StackOverflowError failure) {
            return refused(Reason.FAULT, Fault.describe(failure));
        }
    }

    /** The outcome, once the facts are there. */
    private @Nullable BatchOutcome step() {
        if (profiler == null || derivation == null) {
            profiler = judge.profiler();
            derivation = judge.begin(profiler, entry.subject());
            return null;
        }
        if (derivation.advance()) {
            return null;
        }
        return new BatchOutcome.Judged(entry.position(), profiler.screen(derivation.sheet()));
    }

    private Refused refused(Reason reason, String problem) {
        return new Refused(
                entry.position(), Optional.of(entry.subject().reference()), entry.where(), reason, List.of(problem));
    }
}

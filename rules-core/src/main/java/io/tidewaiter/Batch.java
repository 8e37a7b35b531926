package io.tidewaiter;

import io.tidewaiter.intake.Intake;
import io.tidewaiter.internal.batch.Work;
import io.tidewaiter.model.Subject;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Screens a stream of records on as many threads as the options say. Every record that is read gives one outcome, an answer or a refusal,
 * in the order of reading. Reading and handing over happen on the calling thread, which works beside the others; a slow sink therefore
 * stops the reading, and never more records are in flight than the options allow. Immutable: run it as often as you like, also at once.
 *
 * <pre>{@code
 * BatchReport report = profiler.batch(BatchOptions.threads(4)).run(consignments.iterator(), outcome -> ...);
 * }</pre>
 *
 * <p><b>Cancelling.</b> The question in the options is asked before each record is read and before each is handed over; an interrupt of
 * the calling thread counts as a yes, and its flag is kept. Then nothing more is read or handed over. What was in flight is counted as
 * discarded. The calling thread may be at a record of its own or waiting for a chunk of records when the wish is uttered: it is seen when
 * that is through; an interrupt ends the waiting at once.
 *
 * <p><b>Failures.</b> A record that fails is a refusal. What the input throws comes out when all records read before it have been handed
 * over. What a sink, a rendering or a listener throws comes out at once. In each case the threads have ended when the exception reaches the caller.
 *
 * @param <I> what is read
 * @param <R> what is handed over for each record
 */
public final class Batch<I, R> {

    private final BatchOptions options;
    private final Work<I, BatchOutcome, R> work;

    private Batch(BatchOptions options, Work<I, BatchOutcome, R> work) {
        this.options = options;
        this.work = work;
    }

    static Batch<Subject, BatchOutcome> ofSubjects(Supplier<RiskProfiler> profilers, BatchOptions options) {
        BatchJudge judge = new BatchJudge(profilers, options.asOf());
        return new Batch<>(options, new BatchWork<>(judge::subject, (subject, outcome) -> outcome));
    }

    static Batch<Intake, BatchOutcome> ofIntake(Supplier<RiskProfiler> profilers, BatchOptions options) {
        BatchJudge judge = new BatchJudge(profilers, options.asOf());
        return new Batch<>(options, new BatchWork<>(judge::intake, (intake, outcome) -> outcome));
    }

    /**
     * A batch that hands over something made of each outcome on the thread that judged it, so that explaining or writing texts is shared
     * between the threads too.
     *
     * @param rendering takes what was read and what became of it; called by several threads at once. What it throws ends the run,
     *     after the records before it have been handed over
     */
    public <S> Batch<I, S> rendering(BiFunction<? super I, ? super BatchOutcome, ? extends S> rendering) {
        return new Batch<>(options, new BatchWork<>(work::begin, rendering));
    }

    /**
     * Screens everything and returns when all is handed over, or when the run is cancelled. All threads of the run have ended then.
     *
     * @param items what to screen; read by the calling thread only, never further ahead than the options allow
     * @param sink takes each result in the order of reading, on the calling thread
     */
    public BatchReport run(Iterator<? extends I> items, Consumer<? super R> sink) {
        try (BatchRun<R> run = BatchRun.of(items, work, options)) {
            run.all(sink);
            return run.report();
        }
    }

    /**
     * Screens while the stream is read: nothing before its end is asked for, and no more in flight than the options allow. The result is
     * ordered and sequential. Close it, for example with try-with-resources: that ends its threads and closes the stream it reads from.
     *
     * <p>A batch that is cancelled or interrupted ends the stream with a {@link CancellationException}: a part never looks like the whole.
     */
    public Stream<R> stream(Stream<? extends I> items) {
        BatchRun<R> run = BatchRun.of(items.iterator(), work, options);
        return StreamSupport.stream(new BatchSpliterator<>(run), false)
                .onClose(run::close)
                .onClose(items::close);
    }
}

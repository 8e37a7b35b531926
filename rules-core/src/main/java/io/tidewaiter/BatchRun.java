package io.tidewaiter;

import io.tidewaiter.internal.batch.OrderedRun;
import io.tidewaiter.internal.batch.Stop;
import io.tidewaiter.internal.batch.Work;
import java.util.Iterator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One run of a batch, with its counts. For the calling thread alone. */
final class BatchRun<R> implements AutoCloseable {

    private final OrderedRun<BatchOutcome, R> run;
    private final Stop stop;
    private final BatchOptions options;
    private long judged;
    private long refused;

    private BatchRun(OrderedRun<BatchOutcome, R> run, Stop stop, BatchOptions options) {
        this.run = run;
        this.stop = stop;
        this.options = options;
    }

    static <I, R> BatchRun<R> of(Iterator<? extends I> items, Work<I, BatchOutcome, R> work, BatchOptions options) {
        Stop stop = new Stop(options.cancelled());
        return new BatchRun<>(OrderedRun.of(items, work, stop, options.threads(), options.inFlight()), stop, options);
    }

    void all(Consumer<? super R> sink) {
        BiConsumer<BatchOutcome, R> counted = counting(sink);
        boolean more = true;
        while (more) {
            more = run.advance(counted);
        }
    }

    /** Hands over the next result. @return whether there was one */
    boolean next(Consumer<? super R> sink) {
        return run.advance(counting(sink));
    }

    private BiConsumer<BatchOutcome, R> counting(Consumer<? super R> sink) {
        return (outcome, result) -> {
            sink.accept(result);
            count(outcome);
        };
    }

    private void count(BatchOutcome outcome) {
        if (outcome instanceof BatchOutcome.Judged) {
            judged++;
        } else {
            refused++;
        }
        if ((judged + refused) % options.progressEvery() == 0) {
            options.progress().accept(new BatchProgress(run.read(), judged, refused));
        }
    }

    boolean cancelled() {
        return stop.happened();
    }

    BatchReport report() {
        long read = run.read();
        return new BatchReport(read, judged, refused, read - judged - refused, cancelled());
    }

    @Override
    public void close() {
        run.close();
    }
}

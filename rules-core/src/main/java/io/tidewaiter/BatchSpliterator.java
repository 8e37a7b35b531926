package io.tidewaiter;

import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A run as the source of a stream. Ends the threads by itself when it comes to an end, whichever. */
final class BatchSpliterator<R> implements Spliterator<R> {

    private final BatchRun<R> run;

    BatchSpliterator(BatchRun<R> run) {
        this.run = run;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        boolean more = false;
        try {
            more = run.next(action);
        } finally {
            if (!more) {
                run.close();
            }
        }
        if (!more && run.cancelled()) {
            throw new CancellationException("The batch was cancelled before the end of its input.");
        }
        return more;
    }

    /** Never: what is in flight stays bounded and in order. */
    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }
}

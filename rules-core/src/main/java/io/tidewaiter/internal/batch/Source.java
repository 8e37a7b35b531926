package io.tidewaiter.internal.batch;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into chunks. When reading fails, what was read before is still worked off; the failure comes at its end. */
final class Source<I, O, R> {

    private final Iterator<? extends I> items;
    private final Stop stop;
    private final int size;
    private long read;
    private boolean ended;
    private @Nullable RuntimeException failure;

    Source(Iterator<? extends I> items, Stop stop, int size) {
        this.items = items;
        this.stop = stop;
        this.size = size;
    }

    /** The next items; none at the end of the stream, and after a stop. */
    Optional<Chunk<I, O, R>> next() {
        Chunk<I, O, R> chunk = new Chunk<>(read + 1, size);
        try {
            fill(chunk);
        } catch (RuntimeException broken) {
            failure = broken;
            ended = true;
        }
        return chunk.size() == 0 ? Optional.empty() : Optional.of(chunk);
    }

    private void fill(Chunk<I, O, R> chunk) {
        while (chunk.size() < size) {
            if (stop.now() || !items.hasNext()) {
                ended = true;
                return;
            }
            chunk.add(items.next());
            read++;
        }
    }

    boolean ended() {
        return ended;
    }

    long read() {
        return read;
    }

    void throwFailure() {
        if (failure != null) {
            throw failure;
        }
    }
}

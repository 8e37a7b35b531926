package io.tidewaiter.internal.batch;

import java.util.Iterator;
import java.util.function.BiConsumer;

/** One pass over a stream. Reads, and hands over in the order of reading, only on the thread that calls {@link #advance}. */
public interface OrderedRun<O, R> extends AutoCloseable {

    /**
     * Hands over the next one, reading and working as far as that needs.
     *
     * @return whether there was one; false at the end of the stream and after a stop
     */
    boolean advance(BiConsumer<? super O, ? super R> sink);

    /** How many items were read. */
    long read();

    /** Ends the threads and waits for the item each of them is at. Without effect when called again. */
    @Override
    void close();

    /**
     * A run that has not read anything yet.
     *
     * @param threads how many threads work, the calling one among them
     * @param inFlight most items that may be read and not yet handed over
     */
    static <I, O, R> OrderedRun<O, R> of(
            Iterator<? extends I> items, Work<I, O, R> work, Stop stop, int threads, int inFlight) {
        return new SharedRun<>(items, work, stop, Window.of(threads, inFlight));
    }
}

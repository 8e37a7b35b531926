package io.tidewaiter.internal.batch;

/**
 * What is done with each item, on any of the threads, so it keeps nothing.
 *
 * @param <I> what is read
 * @param <O> what became of it
 * @param <R> what is made of that, still on the same thread
 */
public interface Work<I, O, R> {

    /**
     * Takes the first step towards what becomes of an item.
     *
     * @param position number of the item, from 1
     */
    UnderWay<O> begin(long position, I item);

    /** Makes what is handed over; what it throws ends the run. */
    R finish(I item, O outcome);
}

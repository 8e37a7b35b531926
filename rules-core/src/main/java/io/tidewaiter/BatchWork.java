package io.tidewaiter;

import io.tidewaiter.internal.batch.UnderWay;
import io.tidewaiter.internal.batch.Work;
import java.util.function.BiFunction;

/** What a batch does with a record: judge it in steps, then make of it what is handed over. */
record BatchWork<I, R>(Judging<I> judging, BiFunction<? super I, ? super BatchOutcome, ? extends R> rendering)
        implements Work<I, BatchOutcome, R> {

    /** Begins to judge what stands at a position, from 1. */
    @FunctionalInterface
    interface Judging<I> {
        UnderWay<BatchOutcome> begin(long position, I item);
    }

    @Override
    public UnderWay<BatchOutcome> begin(long position, I item) {
        return judging.begin(position, item);
    }

    @Override
    public R finish(I item, BatchOutcome outcome) {
        return rendering.apply(item, outcome);
    }
}

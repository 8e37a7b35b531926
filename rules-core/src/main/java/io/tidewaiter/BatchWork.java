package io.tidewaiter;

import io.tidewaiter.internal.batch.Work;
import java.util.function.BiFunction;

/** What a batch does with a record: judge it, then make of it what is handed over. */
record BatchWork<I, R>(Judging<I> judging, BiFunction<? super I, ? super BatchOutcome, ? extends R> rendering)
        implements Work<I, BatchOutcome, R> {

    /** Gives the outcome for what stands at a position, from 1. */
    @FunctionalInterface
    interface Judging<I> {
        BatchOutcome judge(long position, I item);
    }

    @Override
    public BatchOutcome judge(long position, I item) {
        return judging.judge(position, item);
    }

    @Override
    public R finish(I item, BatchOutcome outcome) {
        return rendering.apply(item, outcome);
    }
}

package io.tidewaiter.internal.batch;

import java.util.Iterator;
import java.util.function.BiConsumer;

/** A run on the calling thread alone: no queue, no other thread, one item in flight. */
final class LoneRun<I, O, R> implements OrderedRun<O, R> {

    private final Iterator<? extends I> items;
    private final Work<I, O, R> work;
    private final Stop stop;
    private long read;

    LoneRun(Iterator<? extends I> items, Work<I, O, R> work, Stop stop) {
        this.items = items;
        this.work = work;
        this.stop = stop;
    }

    @Override
    public boolean advance(BiConsumer<? super O, ? super R> sink) {
        if (stop.now() || !items.hasNext()) {
            return false;
        }
        I item = items.next();
        read++;
        O outcome = work.judge(read, item);
        R result = work.finish(item, outcome);
        if (stop.now()) {
            return false;
        }
        sink.accept(outcome, result);
        return true;
    }

    @Override
    public long read() {
        return read;
    }

    @Override
    public void close() {
        // There is nothing to end.
    }
}

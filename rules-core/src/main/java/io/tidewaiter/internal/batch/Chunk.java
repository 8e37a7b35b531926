package io.tidewaiter.internal.batch;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Some items in a row. The calling thread fills it, one thread works it off, the calling thread hands the results over; the latch
 * passes it from the one to the other, so that nothing is locked for a single item.
 */
final class Chunk<I, O, R> {

    private final long first;
    private final List<I> items;
    private final List<O> outcomes;
    private final List<R> results;
    private final CountDownLatch done = new CountDownLatch(1);
    private int next;
    private @Nullable Throwable failure;

    /** @param first position of the first item */
    Chunk(long first, int size) {
        this.first = first;
        this.items = new ArrayList<>(size);
        this.outcomes = new ArrayList<>(size);
        this.results = new ArrayList<>(size);
    }

    void add(I item) {
        items.add(item);
    }

    int size() {
        return items.size();
    }

    /** Works the items off; whatever is thrown waits for its turn to be handed over, and no chunk is ever left undone. */
    void work(Work<I, O, R> work, BooleanSupplier stop) {
        try {
            for (int i = 0; i < items.size() && !stop.getAsBoolean(); i++) {
                I item = items.get(i);
                O outcome = work.judge(first + i, item);
                results.add(work.finish(item, outcome));
                outcomes.add(outcome);
            }
        } catch (Throwable thrown) {
            failure = thrown;
        } finally {
            items.clear();
            done.countDown();
        }
    }

    boolean isDone() {
        return done.getCount() == 0;
    }

    void await() throws InterruptedException {
        done.await();
    }

    /** Hands over the next result, if one is left; then throws what stopped the work, if anything did. */
    boolean handOver(BiConsumer<? super O, ? super R> sink) {
        if (next == outcomes.size()) {
            throwFailure();
            return false;
        }
        int current = next;
        next++;
        sink.accept(outcomes.get(current), results.get(current));
        return true;
    }

    private void throwFailure() {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new UndeclaredThrowableException(failure);
        }
    }
}

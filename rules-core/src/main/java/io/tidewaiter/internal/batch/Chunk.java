package io.tidewaiter.internal.batch;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
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
    /** How many items stand before the first that failed. */
    private int sound;

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
            List<UnderWay<O>> underWay = new ArrayList<>(items.size());
            sound = items.size();
            boolean more = each(stop, i -> underWay.add(work.begin(first + i, items.get(i))));
            while (more) {
                more = each(stop, i -> underWay.get(i).advance());
            }
            each(stop, i -> finish(work, items.get(i), underWay.get(i).outcome()));
        } finally {
            items.clear();
            done.countDown();
        }
    }

    /** Takes a step with every item before the first that failed. @return whether one of them has another step to take */
    private boolean each(BooleanSupplier stop, IntPredicate step) {
        boolean more = false;
        for (int i = 0; i < sound && !stop.getAsBoolean(); i++) {
            try {
                more |= step.test(i);
            } catch (Throwable thrown) {
                failure = thrown;
                sound = i;
            }
        }
        return more;
    }

    private boolean finish(Work<I, O, R> work, I item, O outcome) {
        results.add(work.finish(item, outcome));
        outcomes.add(outcome);
        return false;
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

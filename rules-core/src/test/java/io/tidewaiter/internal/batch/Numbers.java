package io.tidewaiter.internal.batch;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.function.LongUnaryOperator;

/** Work on numbers that tells who did it, and a stream of them that tells how far it was read. */
final class Numbers implements Work<Long, Long, Long>, Iterator<Long> {

    private final long count;
    private final LongUnaryOperator work;
    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
    private LongConsumer onRead = number -> {};
    private long read;

    /** The numbers from 1 to a count. */
    Numbers(long count, LongUnaryOperator work) {
        this.count = count;
        this.work = work;
    }

    Numbers onRead(LongConsumer listener) {
        onRead = listener;
        return this;
    }

    @Override
    public boolean hasNext() {
        return read < count;
    }

    @Override
    public Long next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All numbers were read.");
        }
        read++;
        onRead.accept(read);
        return read;
    }

    @Override
    public UnderWay<Long> begin(long position, Long item) {
        workers.add(Thread.currentThread());
        if (position != item) {
            throw new AssertionError("Number " + item + " came as number " + position);
        }
        return UnderWay.done(item);
    }

    @Override
    public Long finish(Long item, Long outcome) {
        return work.applyAsLong(outcome);
    }

    long read() {
        return read;
    }

    /** Every thread that worked. */
    Set<Thread> workers() {
        return workers;
    }

    /** Takes long now and then, so that later items overtake earlier ones. */
    static long uneven(long number) {
        int spin = number % 7 == 0 ? 5_000 : 10;
        long sum = 0;
        for (int i = 0; i < spin; i++) {
            sum += i % (number + 1);
        }
        return sum < 0 ? -1 : number;
    }
}

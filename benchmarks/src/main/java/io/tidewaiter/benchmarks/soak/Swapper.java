package io.tidewaiter.benchmarks.soak;

import io.tidewaiter.CurrentProfiler;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Reads the next pack from disk again and again and puts it in use while batches run. */
final class Swapper implements AutoCloseable {

    private final Shelf shelf;
    private final CurrentProfiler current;
    private final AtomicLong swaps = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Swapper::daemon);
    private final ScheduledFuture<?> swapping;

    Swapper(Shelf shelf, CurrentProfiler current, Duration pause) {
        this.shelf = shelf;
        this.current = current;
        this.swapping = clock.scheduleAtFixedRate(this::swap, pause.toNanos(), pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void swap() {
        current.swap(shelf.profiler(swaps.get() + 1));
        swaps.incrementAndGet();
    }

    long swaps() {
        return swaps.get();
    }

    /** Throws what a swap threw, which has ended the swapping: a soak without swaps would prove nothing. */
    void check() {
        if (!swapping.isDone()) {
            return;
        }
        try {
            swapping.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("A pack could not be swapped", failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "soak-swapper");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

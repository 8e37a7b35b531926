package io.tidewaiter.cli.screen;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on a stream with several threads and gives the results back in the order of the stream. Only a few small batches are under way
 * at a time, so memory stays the same however long the stream is and however slow one of its items.
 */
final class OrderedWork<T, R> implements AutoCloseable {

    private static final int BATCH = 16;

    private final Function<T, R> work;
    private final int threads;
    private final ExecutorService pool;
    private final Deque<Future<List<R>>> underWay = new ArrayDeque<>();

    OrderedWork(Function<T, R> work, int threads) {
        this.work = work;
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, OrderedWork::daemon);
    }

    /** Where the results go. */
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    /** Reads the items and hands over the results, both on the calling thread. */
    void run(Iterator<T> items, Sink<R> sink) throws IOException {
        if (threads == 1) {
            while (items.hasNext()) {
                sink.accept(work.apply(items.next()));
            }
            return;
        }
        while (items.hasNext()) {
            List<T> batch = batch(items);
            underWay.add(pool.submit(() -> batch.stream().map(work).toList()));
            if (underWay.size() > 2 * threads) {
                handOver(sink);
            }
        }
        while (!underWay.isEmpty()) {
            handOver(sink);
        }
    }

    private List<T> batch(Iterator<T> items) {
        List<T> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && items.hasNext()) {
            batch.add(items.next());
        }
        return batch;
    }

    private void handOver(Sink<R> sink) throws IOException {
        try {
            for (R result : underWay.remove().get()) {
                sink.accept(result);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A record stopped the work: " + e.getCause(), e.getCause());
        }
    }

    /** Threads that do not keep the program alive when it has to stop early. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "screening");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}

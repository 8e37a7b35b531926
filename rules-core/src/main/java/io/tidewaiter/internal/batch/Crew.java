package io.tidewaiter.internal.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The threads beside the calling one. They take chunks in the order of the stream, and end when they are told to. */
final class Crew<I, O, R> implements AutoCloseable {

    private final Work<I, O, R> work;
    private final BlockingQueue<Optional<Chunk<I, O, R>>> waiting = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean closed;

    Crew(Work<I, O, R> work) {
        this.work = work;
    }

    /** Starts threads that neither keep the program alive nor inherit what the calling thread carries about. */
    void start(int count) {
        for (int number = 1; number <= count; number++) {
            Thread thread = new Thread(null, this::serve, "tidewaiter-batch-" + number, 0, false);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    void add(Chunk<I, O, R> chunk) {
        waiting.add(Optional.of(chunk));
    }

    /** A chunk that nobody has begun, for the calling thread to work on. */
    Optional<Chunk<I, O, R>> poll() {
        Optional<Chunk<I, O, R>> chunk = waiting.poll();
        return chunk == null ? Optional.empty() : chunk;
    }

    private void serve() {
        Optional<Chunk<I, O, R>> chunk = take();
        while (chunk.isPresent()) {
            chunk.get().work(work, this::isClosed);
            chunk = take();
        }
    }

    /** An empty entry means the end. */
    private Optional<Chunk<I, O, R>> take() {
        while (true) {
            try {
                return waiting.take();
            } catch (InterruptedException ignored) {
                // It was left behind by the work: closing alone ends this thread.
            }
        }
    }

    private boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        waiting.clear();
        threads.forEach(thread -> waiting.add(Optional.empty()));
        boolean interrupted = false;
        for (Thread thread : threads) {
            interrupted |= joined(thread);
        }
        threads.clear();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a thread to end. @return whether the calling thread was interrupted meanwhile */
    private static boolean joined(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        return interrupted;
    }
}

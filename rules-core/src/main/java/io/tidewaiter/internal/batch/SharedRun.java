package io.tidewaiter.internal.batch;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiConsumer;

/**
 * A run on any number of threads. The calling thread reads, hands over, and works too when it would have to wait otherwise, so that as
 * many threads are busy as were asked for; alone it does everything. What is in flight is the chunk being handed over and those after it.
 */
final class SharedRun<I, O, R> implements OrderedRun<O, R> {

    private final Source<I, O, R> source;
    private final Work<I, O, R> work;
    private final Stop stop;
    private final Window window;
    private final Crew<I, O, R> crew;
    private final Queue<Chunk<I, O, R>> underWay = new ArrayDeque<>();
    private Optional<Chunk<I, O, R>> head = Optional.empty();
    private boolean started;

    SharedRun(Iterator<? extends I> items, Work<I, O, R> work, Stop stop, Window window) {
        this.source = new Source<>(items, stop, window.chunk());
        this.work = work;
        this.stop = stop;
        this.window = window;
        this.crew = new Crew<>(work);
    }

    /** What is ready goes first, then reading, so that the others have work; helping them comes last. */
    @Override
    public boolean advance(BiConsumer<? super O, ? super R> sink) {
        start();
        while (!stop.now()) {
            if (head.isPresent() && head.get().handOver(sink)) {
                return true;
            }
            head = Optional.empty();
            Chunk<I, O, R> oldest = underWay.peek();
            if (oldest != null && oldest.isDone()) {
                head = Optional.of(underWay.remove());
            } else if (underWay.size() < window.chunks() && !source.ended()) {
                source.next().ifPresent(this::add);
            } else if (oldest == null) {
                source.throwFailure();
                return false;
            } else {
                help(oldest);
            }
        }
        return false;
    }

    /** Threads are made when the first result is asked for, so that a stream nobody reads costs none. */
    private void start() {
        if (!started) {
            started = true;
            crew.start(window.threads() - 1);
        }
    }

    private void add(Chunk<I, O, R> chunk) {
        underWay.add(chunk);
        crew.add(chunk);
    }

    private void help(Chunk<I, O, R> oldest) {
        Optional<Chunk<I, O, R>> idle = crew.poll();
        if (idle.isPresent()) {
            idle.get().work(work, stop::now);
            return;
        }
        try {
            oldest.await();
        } catch (InterruptedException e) {
            stop.interrupted();
        }
    }

    @Override
    public long read() {
        return source.read();
    }

    @Override
    public void close() {
        started = true;
        crew.close();
    }
}

package io.tidewaiter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * How a batch is run. Immutable; nothing in it depends on the machine. Start with {@link #defaults} or {@link #threads(int)}.
 *
 * @param threads how many threads work, 1 to 1,024, the calling one among them; 1 unless given, and then no other thread is made
 * @param inFlight most records that may be read and not yet handed over, 1 to 1,000,000; 512 for each thread unless given. It bounds the
 *     memory, and how far reading runs ahead of a slow sink. Give a small number when records trickle in, 1 for
 *     each at once: otherwise up to 32 are read before they are judged
 * @param asOf instant to judge all records at, UTC; when empty, each is judged at the instant it was lodged
 * @param progressEvery after how many records handed over the listener is told, 1 or more; 10,000 unless given
 * @param progress told how far the run is, on the calling thread; what it throws ends the run
 * @param cancelled asked before each record is read and before each is handed over, on the calling thread, so it has to be quick. Once it
 *     says yes, nothing more is read or handed over
 */
public record BatchOptions(
        int threads,
        int inFlight,
        Optional<Instant> asOf,
        long progressEvery,
        Consumer<? super BatchProgress> progress,
        BooleanSupplier cancelled) {

    private static final int MOST_THREADS = 1_024;
    private static final int MOST_IN_FLIGHT = 1_000_000;
    private static final int IN_FLIGHT_FOR_EACH_THREAD = 512;
    private static final long PROGRESS_EVERY = 10_000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when one is out of its range, with every problem
     */
    public BatchOptions {
        List<String> problems = new ArrayList<>();
        check(threads, MOST_THREADS, "threads", problems);
        check(inFlight, MOST_IN_FLIGHT, "inFlight", problems);
        check(progressEvery, Long.MAX_VALUE, "progressEvery", problems);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }

    private static void check(long value, long most, String name, List<String> problems) {
        if (value < 1 || value > most) {
            String range = most == Long.MAX_VALUE ? "of 1 or more" : "from 1 to " + most;
            problems.add(name + " is " + value + ". Give a number " + range + ".");
        }
    }

    /** One thread, the calling one. */
    public static BatchOptions defaults() {
        return threads(1);
    }

    /** As many threads as said, the calling one among them, and room for 512 records in flight for each. */
    public static BatchOptions threads(int threads) {
        int room = Math.max(1, Math.min(threads, MOST_THREADS)) * IN_FLIGHT_FOR_EACH_THREAD;
        return new BatchOptions(threads, room, Optional.empty(), PROGRESS_EVERY, progress -> {}, () -> false);
    }

    /** The same with another bound on the records in flight. */
    public BatchOptions withInFlight(int most) {
        return new BatchOptions(threads, most, asOf, progressEvery, progress, cancelled);
    }

    /** The same with all records judged at one instant. */
    public BatchOptions withAsOf(Instant instant) {
        return new BatchOptions(threads, inFlight, Optional.of(instant), progressEvery, progress, cancelled);
    }

    /** The same with a listener that is told after every so many records. */
    public BatchOptions withProgress(long every, Consumer<? super BatchProgress> listener) {
        return new BatchOptions(threads, inFlight, asOf, every, listener, cancelled);
    }

    /** The same with a question that may end the run early. */
    public BatchOptions withCancel(BooleanSupplier question) {
        return new BatchOptions(threads, inFlight, asOf, progressEvery, progress, question);
    }
}

package io.tidewaiter.benchmarks.soak;

import io.tidewaiter.Batch;
import io.tidewaiter.BatchOptions;
import io.tidewaiter.BatchOutcome;
import io.tidewaiter.BatchReport;
import io.tidewaiter.CurrentProfiler;
import io.tidewaiter.model.Subject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.LongStream;

/**
 * Does anything get lost, mixed, wrong or bigger when batches run for a long time while packs are swapped every second?
 *
 * <p>From the folder of the project: {@code java -cp benchmarks/target/benchmarks.jar io.tidewaiter.benchmarks.soak.Soak 10}, the
 * number being minutes, 10 unless given. Two threads run batches of records that are made on the way; another one reads the next version
 * of the pack from disk and swaps it in. Each answer names the version that gave it and is held against plain Java for that version.
 * The last line sums up; the exit status is 0 only if all was right.
 */
public final class Soak {

    /**
     * How long and how hard.
     *
     * @param length how long batches are started for
     * @param swapEvery pause between two swaps
     * @param records records of one batch
     */
    record Plan(Duration length, Duration swapEvery, int records) {}

    private static final int THREADS = 2;
    private static final int IN_FLIGHT = 1_024;

    private final Plan plan;
    private final Shelf shelf;
    private final PrintStream out;
    private final Checker checker;
    private long batches;
    private BatchReport total = new BatchReport(0, 0, 0, 0, false);

    /** @param folder an empty folder for the packs */
    Soak(Plan plan, Path folder, PrintStream out) throws IOException {
        this.plan = plan;
        this.shelf = new Shelf(folder);
        this.out = out;
        this.checker = new Checker(shelf);
    }

    /** Runs the soak. */
    public static void main(String[] args) throws IOException {
        Duration length = Duration.ofSeconds(Math.round(60 * (args.length == 0 ? 10.0 : Double.parseDouble(args[0]))));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("tidewaiter-soak");
        SoakResult result = new Soak(new Plan(length, Duration.ofSeconds(1), 20_000), folder, out).run();
        result.problems().forEach(out::println);
        out.println(result);
        System.exit(result.problems().isEmpty() ? 0 : 1);
    }

    /** Batches until the time is up. A tenth of it warms up before the memory is looked at for the first time. */
    SoakResult run() {
        CurrentProfiler current = new CurrentProfiler(shelf.profiler(0));
        long start = System.nanoTime();
        long swaps;
        Heap first;
        try (Swapper swapper = new Swapper(shelf, current, plan.swapEvery())) {
            batchesUntil(start + plan.length().toNanos() / 10, current, swapper);
            first = Heap.now();
            out.println("Warm: " + total.read() + " records, memory " + first);
            for (int part = 2; part <= 10; part++) {
                batchesUntil(start + plan.length().toNanos() / 10 * part, current, swapper);
                out.println(total.read() + " records, " + swapper.swaps() + " swaps, memory " + Heap.now());
            }
            swaps = swapper.swaps();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new SoakResult(
                took,
                batches,
                total,
                swaps,
                checker.versions().size(),
                checker.wrong(),
                checker.failures(),
                first,
                Heap.now());
    }

    /** At least one batch, then more until the time has come. */
    private void batchesUntil(long end, CurrentProfiler current, Swapper swapper) {
        do {
            swapper.check();
            batch(current);
        } while (System.nanoTime() - end < 0);
    }

    private void batch(CurrentProfiler current) {
        BatchOptions options = BatchOptions.threads(THREADS).withInFlight(IN_FLIGHT);
        Batch<Subject, BatchOutcome> batch = current.batch(options);
        Iterator<? extends Subject> records = LongStream.rangeClosed(1, plan.records())
                .mapToObj(number -> Cargo.of(number).consignment())
                .iterator();
        checker.restart();
        BatchReport report = batch.run(records, checker::take);
        if (report.read() != plan.records() || report.cancelled()) {
            throw new IllegalStateException("A batch of " + plan.records() + " records ended with " + report);
        }
        batches++;
        total = new BatchReport(
                total.read() + report.read(),
                total.judged() + report.judged(),
                total.refused() + report.refused(),
                0,
                false);
    }
}

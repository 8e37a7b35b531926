package io.tidewaiter;

import io.tidewaiter.model.Consignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How batches end: by cancelling, by interrupts, as streams that are read in part, and after very many records. */
class BatchEndingsTest {

    private static final RiskProfiler PROFILER = Samples.profiler();
    private static final List<Consignment> CONSIGNMENTS = BatchSamples.consignments(120);

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 60", "1, 120", "2, 1", "2, 60", "2, 120", "4, 1", "4, 119"})
    void aSinkThatCancelsGetsNothingMore(int threads, int last) {
        AtomicBoolean cancelled = new AtomicBoolean();
        List<Long> taken = new ArrayList<>();
        BatchReport report = PROFILER.batch(
                        BatchOptions.threads(threads).withInFlight(40).withCancel(cancelled::get))
                .run(CONSIGNMENTS.iterator(), outcome -> {
                    taken.add(outcome.position());
                    cancelled.set(outcome.position() == last);
                });

        assertThat(taken).isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
        assertThat(report.cancelled()).isTrue();
        assertThat(report.judged() + report.refused()).isEqualTo(last);
        assertThat(report.discarded()).isBetween(0L, 39L);
        assertThat(report.read()).isEqualTo(last + report.discarded());
    }

    @Test
    void cancelledBeforeItBeginsItReadsNothing() {
        BatchReport report = PROFILER.batch(BatchOptions.threads(2).withCancel(() -> true))
                .run(CONSIGNMENTS.iterator(), outcome -> {
                    throw new AssertionError("Nothing is handed over");
                });

        assertThat(report).isEqualTo(new BatchReport(0, 0, 0, 0, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anInterruptCancelsAndIsKept(int threads) {
        BatchReport report = PROFILER.batch(BatchOptions.threads(threads)).run(CONSIGNMENTS.iterator(), outcome -> {
            if (outcome.position() == 10) {
                Thread.currentThread().interrupt();
            }
        });

        assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
        assertThat(report.cancelled()).isTrue();
        assertThat(report.judged() + report.refused()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void aStreamIsLazyOrderedAndBoundedAndLeavesNoThread(int threads) {
        AtomicInteger read = new AtomicInteger();
        AtomicBoolean closed = new AtomicBoolean();
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        Batch<?, Long> batch = PROFILER.batch(BatchOptions.threads(threads).withInFlight(8))
                .rendering((subject, outcome) -> {
                    workers.add(Thread.currentThread());
                    return outcome.position();
                });
        Stream<Consignment> endless = Stream.iterate(1, number -> number + 1)
                .peek(number -> read.incrementAndGet())
                .map(number -> CONSIGNMENTS.get(number % 120))
                .onClose(() -> closed.set(true));
        try (Stream<Long> results = stream(batch, endless)) {
            assertThat(read).as("nothing is read ahead of the first").hasValue(0);
            assertThat(results.limit(25))
                    .isEqualTo(LongStream.rangeClosed(1, 25).boxed().toList());
        }
        assertThat(read.get()).isBetween(25, 33);
        assertThat(closed).isTrue();
        assertThat(workers)
                .filteredOn(thread -> thread != Thread.currentThread())
                .noneMatch(Thread::isAlive);
    }

    @SuppressWarnings("unchecked")
    private static <R> Stream<R> stream(Batch<?, R> batch, Stream<Consignment> input) {
        return ((Batch<io.tidewaiter.model.Subject, R>) batch).stream(input);
    }

    @Test
    void aStreamStaysInOrderWhenSomebodyMakesItParallel() {
        try (Stream<BatchOutcome> results = PROFILER.batch(BatchOptions.threads(2)).stream(CONSIGNMENTS.stream())) {
            assertThat(results.parallel().map(BatchOutcome::position).toList())
                    .isEqualTo(LongStream.rangeClosed(1, 120).boxed().toList());
        }
    }

    @Test
    void aCancelledStreamNeverLooksWhole() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Stream<BatchOutcome> results = PROFILER.batch(BatchOptions.threads(2).withCancel(cancelled::get)).stream(
                        CONSIGNMENTS.stream())
                .peek(outcome -> cancelled.set(outcome.position() == 20));

        assertThatThrownBy(results::toList).isInstanceOf(CancellationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void packsAreSwappedBetweenTwoRecordsNeverWithinOne(int threads) {
        RiskProfiler low = BatchSamples.scoring("1.0.0", 10);
        RiskProfiler high = BatchSamples.scoring("2.0.0", 60);
        CurrentProfiler current = new CurrentProfiler(low);
        AtomicInteger highs = new AtomicInteger();
        BatchReport report = current.batch(
                        BatchOptions.threads(threads).withInFlight(8).withAsOf(io.tidewaiter.fixture.Packs.AS_OF))
                .run(CONSIGNMENTS.iterator(), outcome -> {
                    BatchOutcome.Judged judged = (BatchOutcome.Judged) outcome;
                    boolean isHigh = judged.result().packs().get(0).version().equals("2.0.0");
                    assertThat(judged.result().score()).isEqualTo(isHigh ? 60 : 10);
                    assertThat(judged.result().explain().packs())
                            .extracting(AppliedPack::ref)
                            .isEqualTo(judged.result().packs());
                    assertThat(isHigh && outcome.position() <= 50)
                            .as("not before the swap")
                            .isFalse();
                    assertThat(!isHigh && outcome.position() > 58)
                            .as("after what was in flight")
                            .isFalse();
                    highs.addAndGet(isHigh ? 1 : 0);
                    if (outcome.position() == 50) {
                        assertThat(current.swap(high)).isSameAs(low);
                    }
                });

        assertThat(report.judged()).isEqualTo(120);
        assertThat(highs.get()).isBetween(62, 70);
        assertThat(current.current()).isSameAs(high);
    }

    /** Refusals are cheap, so very many records can go through; what is kept of them would show in the heap. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void memoryStaysFlatHoweverLongTheStream(int threads) {
        int records = 400_000;
        Consignment undated = BatchSamples.consignment(5);
        long[] used = new long[2];
        BatchReport report = PROFILER.batch(BatchOptions.threads(threads)
                        .withInFlight(64)
                        .withProgress(records / 2, progress -> used[used[0] == 0 ? 0 : 1] = usedAfterCollection()))
                .run(Stream.generate(() -> undated).limit(records).iterator(), outcome -> {});

        assertThat(report).isEqualTo(new BatchReport(records, 0, records, 0, false));
        assertThat(used[1]).isLessThan(used[0] + 4 * 1024 * 1024);
    }

    private static long usedAfterCollection() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

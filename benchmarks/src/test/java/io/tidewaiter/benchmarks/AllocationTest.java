package io.tidewaiter.benchmarks;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The two ways give the same; hand-written Java allocates little more than its answer, so that it is a fair lower end. */
class AllocationTest {

    @Test
    void bothWaysGiveTheSame() {
        Allocation benchmark = new Allocation();
        benchmark.rules = 100;
        benchmark.prepare();
        int hits = SameAnswers.of(benchmark::tidewaiter, benchmark::handWrittenIndexed);
        assertThat(hits).isBetween(150, 350);
    }

    @Test
    void byHandAllocatesLittle() {
        Allocation benchmark = new Allocation();
        benchmark.rules = 100;
        benchmark.prepare();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 20_000; i++) {
            benchmark.handWrittenIndexed();
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10_000; i++) {
            benchmark.handWrittenIndexed();
        }
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 10_000).isBetween(16L, 400L);
    }
}

package io.tidewaiter.benchmarks;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The two ways give the same, and about ten rules are true. */
class PackSizeTest {

    @Test
    void bothWaysGiveTheSame() {
        PackSize benchmark = new PackSize();
        benchmark.rules = 100;
        benchmark.prepare();
        int hits = SameAnswers.of(benchmark::tidewaiter, benchmark::handWrittenIndexed);
        assertThat(hits).isBetween(1600, 2400);
    }
}

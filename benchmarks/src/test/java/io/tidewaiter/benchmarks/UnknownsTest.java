package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules that are true are the same, and rules that cannot be judged are named. */
class UnknownsTest {

    @Test
    void bothWaysGiveTheSame() {
        Unknowns benchmark = new Unknowns();
        benchmark.rules = 100;
        benchmark.percent = 20;
        benchmark.prepare();
        int hits = SameAnswers.of(benchmark::tidewaiter, benchmark::handWrittenIndexed);
        assertThat(hits).isBetween(50, 200);
    }

    @Test
    void namesWhatCannotBeJudged() {
        Unknowns benchmark = new Unknowns();
        benchmark.rules = 100;
        benchmark.percent = 20;
        benchmark.prepare();
        assertThat(((ScreeningResult) benchmark.tidewaiter()).unknown()).isNotEmpty();
        benchmark.percent = 0;
        benchmark.prepare();
        assertThat(((ScreeningResult) benchmark.tidewaiter()).unknown()).isEmpty();
    }
}

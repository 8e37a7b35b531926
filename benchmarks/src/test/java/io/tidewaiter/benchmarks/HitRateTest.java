package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** As many rules are true as the parameter says. */
class HitRateTest {

    @Test
    void hitsAsOftenAsAsked() {
        assertThat(hits(0)).isZero();
        assertThat(hits(10)).isBetween(1_200, 2_800);
    }

    private static int hits(int percent) {
        HitRate benchmark = new HitRate();
        benchmark.rules = 100;
        benchmark.percent = percent;
        benchmark.prepare();
        int hits = 0;
        for (int i = 0; i < 200; i++) {
            hits += ((ScreeningResult) benchmark.tidewaiter()).fired().size();
        }
        return hits;
    }
}

package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import io.tidewaiter.benchmarks.workload.Answer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The two ways give the same, and about ten rules are true. */
class PackSizeTest {

    @Test
    void bothWaysGiveTheSame() {
        PackSize benchmark = new PackSize();
        benchmark.rules = 100;
        benchmark.prepare();
        int hits = 0;
        for (int i = 0; i < 200; i++) {
            Answer answer = (Answer) benchmark.handWrittenIndexed();
            ScreeningResult result = (ScreeningResult) benchmark.tidewaiter();
            assertThat(result.score()).isEqualTo(answer.score());
            assertThat(result.fired()).hasSize(answer.hits());
            hits += answer.hits();
        }
        assertThat(hits).isBetween(1600, 2400);
    }
}

package io.tidewaiter.benchmarks;

import io.tidewaiter.Assessment;
import io.tidewaiter.ScreeningResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** About one record in twenty is explained, and those are the highest. */
class ExplainCostTest {

    @Test
    void explainsTheHighest(@TempDir Path folder) throws IOException {
        ExplainCost benchmark = new ExplainCost();
        benchmark.input = SmallDay.in(folder);
        benchmark.prepare();
        int explained = 0;
        for (int i = 0; i < SmallDay.RECORDS; i++) {
            if (benchmark.highest() instanceof Assessment assessment) {
                assertThat(assessment.score()).isPositive();
                explained++;
            }
        }
        assertThat(explained).isEqualTo(SmallDay.RECORDS / 20);
        assertThat(benchmark.nothing()).isInstanceOf(ScreeningResult.class);
        assertThat(benchmark.everything()).isInstanceOf(Assessment.class);
    }
}

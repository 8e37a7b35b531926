package io.tidewaiter.benchmarks;

import io.tidewaiter.Assessment;
import io.tidewaiter.Lane;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The benchmark does what it says: it assesses the day, and the day has both kinds of answers. */
class ScreeningTest {

    @Test
    void assessesTheDay() {
        Screening screening = new Screening();
        screening.input = "../examples/data/port-day.jsonl";
        screening.read();
        Map<Lane, Integer> lanes = new EnumMap<>(Lane.class);
        for (int i = 0; i < 600; i++) {
            Assessment assessment = screening.assess();
            assertThat(assessment.packs()).hasSize(3);
            lanes.merge(assessment.lane(), 1, Integer::sum);
        }
        assertThat(lanes).containsKeys(Lane.GREEN, Lane.RED);
    }
}

package io.tidewaiter.outcomes;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OutcomesTest {

    /** Ends of the interval as tables of the Wilson interval give them. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.0000, 0.2775",
        "1, 10, 0.0179, 0.4042",
        "5, 10, 0.2366, 0.7634",
        "10, 10, 0.7225, 1.0000",
        "6, 40, 0.0706, 0.2907",
        "2, 200, 0.0027, 0.0357"
    })
    void a_share_has_the_wilson_interval(int found, int examined, double low, double high) {
        Share share = Share.of(found, examined);
        assertThat(share.low()).isCloseTo(low, within(0.0001));
        assertThat(share.high()).isCloseTo(high, within(0.0001));
        assertThat(share.value()).isCloseTo((double) found / examined, within(1e-12));
    }

    @Test
    void with_nothing_examined_nothing_is_known() {
        assertThat(Tally.NONE.share()).isEqualTo(new Share(0, 0, 1));
    }

    @Test
    void records_are_counted_by_rule_and_at_random() {
        Outcomes outcomes = new Outcomes();
        outcomes.add(List.of("SEA-19", "SEA-24"), false, Examined.FOUND);
        outcomes.add(List.of("SEA-19"), true, Examined.NOTHING);
        outcomes.add(List.of(), true, Examined.UNKNOWN);

        assertThat(outcomes.all()).isEqualTo(new Tally(3, 1, 1));
        assertThat(outcomes.random()).isEqualTo(new Tally(2, 0, 1));
        assertThat(outcomes.ofRule("SEA-19")).isEqualTo(new Tally(2, 1, 1));
        assertThat(outcomes.byRule()).containsOnlyKeys("SEA-19", "SEA-24");
        assertThat(outcomes.ofRule("SEA-01")).isEqualTo(Tally.NONE);
        assertThat(outcomes.random().unknown()).isEqualTo(1);
    }

    @Test
    void a_rule_is_above_another_share_only_when_the_intervals_do_not_meet() {
        assertThat(Share.of(30, 40).clearlyAbove(Share.of(2, 200))).isTrue();
        assertThat(Share.of(1, 10).clearlyAbove(Share.of(2, 200))).isFalse();
        assertThat(Share.of(2, 200).clearlyBelow(Share.of(30, 40))).isTrue();
    }

    /** The interval holds the true share about as often as it promises. */
    @Test
    void the_interval_keeps_its_promise() {
        long seed = 20_261_122;
        System.out.println("outcomes, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        int kept = 0;
        int trials = 4_000;
        for (int i = 0; i < trials; i++) {
            double truth = 0.02 + random.nextDouble() * 0.96;
            int examined = 20 + random.nextInt(200);
            int found = 0;
            for (int j = 0; j < examined; j++) {
                found += random.nextDouble() < truth ? 1 : 0;
            }
            Share share = Share.of(found, examined);
            kept += share.low() <= truth && truth <= share.high() ? 1 : 0;
        }
        assertThat((double) kept / trials).isBetween(0.935, 0.965);
    }
}

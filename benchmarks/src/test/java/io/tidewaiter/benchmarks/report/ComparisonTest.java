package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.results.Canned;
import io.tidewaiter.benchmarks.results.Results;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A change counts when it is beyond the threshold and beyond the noise, in the right direction for the unit. */
class ComparisonTest {

    private static Results one(String unit, double... iterations) {
        return new Canned().add("A.b", Map.of(), unit, iterations).results();
    }

    private static Change.Verdict verdict(Results old, Results young) {
        return Comparison.of(old, young, 5).changes().stream()
                .filter(change -> change.key().equals("A.b"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void fewerRecordsPerSecondAreSlower() {
        assertThat(verdict(one("ops/s", 100), one("ops/s", 90))).isEqualTo(Change.Verdict.WORSE);
        assertThat(verdict(one("ops/s", 100), one("ops/s", 110))).isEqualTo(Change.Verdict.BETTER);
    }

    @Test
    void moreTimeIsSlower() {
        assertThat(verdict(one("us/op", 100), one("us/op", 110))).isEqualTo(Change.Verdict.WORSE);
        assertThat(verdict(one("us/op", 100), one("us/op", 104))).isEqualTo(Change.Verdict.SAME);
    }

    @Test
    void whatLiesWithinTheNoiseIsTheSame() {
        assertThat(verdict(one("us/op", 80, 100, 120, 140), one("us/op", 110, 130, 150, 160)))
                .isEqualTo(Change.Verdict.SAME);
    }

    @Test
    void moreBytesAreWorse() {
        Results old = new Canned().allocating(100, "A.b", Map.of(), "ops/s", 1).results();
        Results young =
                new Canned().allocating(200, "A.b", Map.of(), "ops/s", 1).results();
        Change first = Comparison.of(old, young, 5).changes().get(0);
        assertThat(first.key()).isEqualTo("A.b, gc.alloc.rate.norm");
        assertThat(first.text()).isEqualTo("more");
        assertThat(first.cost()).isEqualTo(2);
    }

    @Test
    void whatIsInOneFileOnlyIsListed() {
        Results old = new Canned().add("A.b", Map.of("rules", "1"), "ops/s", 1).results();
        Results young =
                new Canned().add("A.b", Map.of("rules", "2"), "ops/s", 1).results();
        Comparison comparison = Comparison.of(old, young, 5);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.onlyOld()).contains("A.b rules=1");
        assertThat(comparison.onlyNew()).contains("A.b rules=2");
        assertThat(comparison.somethingWorse()).isFalse();
    }
}

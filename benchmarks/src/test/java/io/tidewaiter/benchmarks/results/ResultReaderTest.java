package io.tidewaiter.benchmarks.results;

import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** JMH's JSON is read as JMH means it, and what is not JMH's JSON is refused with every problem. */
class ResultReaderTest {

    @Test
    void mediansGoOverAllIterationsOfAllForks() {
        String json =
                new Canned().add("Peers.cel", Map.of(), "ops/s", 1).json().replace("[[1.0]]", "[[1, 9], [2, 3, 100]]");
        assertThat(ResultReader.parse("a", json).measurements().get(0).primary().median())
                .isEqualTo(3);
    }

    @Test
    void olderNamesOfProfilersAreUnderstood() {
        String json = new Canned()
                .allocating(77, "Peers.cel", Map.of(), "ops/s", 1)
                .json()
                .replace("gc.alloc", "\u00b7gc.alloc");
        Measurement read = ResultReader.parse("a", json).measurements().get(0);
        assertThat(read.allocation())
                .hasValueSatisfying(bytes -> assertThat(bytes.median()).isEqualTo(77));
        assertThat(read.secondary()).doesNotContainKeys("gc.count", "x:p0.99");
    }

    @Test
    void sampledTimesHavePercentilesAndAMedianForEachIteration() {
        Metric read = new Canned()
                .sampled("Latency.alone", "", 2)
                .results()
                .measurements()
                .get(0)
                .primary();
        assertThat(read.iterations()).containsExactly(2.0, 6.0);
        assertThat(read.percentiles()).containsEntry(99.9, 40.0);
    }

    @Test
    void everyProblemIsSaidAtOnce() {
        String json =
                "[{\"benchmark\": \"\"}, {\"benchmark\": \"a.B.c\", \"primaryMetric\": {\"rawData\": [[\"NaN\"]]}}]";
        assertThatThrownBy(() -> ResultReader.parse("x.json", json))
                .isInstanceOf(ResultException.class)
                .hasMessageContainingAll(
                        "x.json, result 1: the name", "x.json, result 2: there are no measured iterations");
    }

    @Test
    void whatIsNoJsonOrNoListIsRefused() {
        assertThatThrownBy(() -> ResultReader.parse("x", "{")).hasMessageContaining("x is not JSON");
        assertThatThrownBy(() -> ResultReader.parse("x", "{}")).hasMessageContaining("-rf json");
    }

    @Test
    void parametersAreOrderedAsNumbers() {
        Results results = Canned.whole().results();
        assertThat(results.of("Peers").stream()
                        .map(one -> one.params().get("rules"))
                        .distinct())
                .containsExactly("10", "100", "1000", "10000");
    }
}

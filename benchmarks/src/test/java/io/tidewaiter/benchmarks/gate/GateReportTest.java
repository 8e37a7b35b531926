package io.tidewaiter.benchmarks.gate;

import io.tidewaiter.benchmarks.results.Canned;
import io.tidewaiter.benchmarks.results.ResultReader;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Figures are the ratios they say, fall on the right side of their limits, and never pass without a measurement. */
class GateReportTest {

    private static final double[] EXPECTED = {50, 25, 1.25, 1.1, 2, 100, 1.05, 0.04, 1.1};

    @Test
    void figuresAreTheRatiosTheySay() {
        GateReport report = GateReport.of(Canned.good().results());
        for (int i = 0; i < EXPECTED.length; i++) {
            assertThat(report.verdicts().get(i).measured().orElseThrow()).isCloseTo(EXPECTED[i], within(1e-9));
        }
        assertThat(report.verdicts())
                .hasSize(EXPECTED.length)
                .allMatch(one -> one.text().equals("aim reached"));
        assertThat(report.passed()).isTrue();
        assertThat(report.text()).contains("Every figure reaches.");
    }

    /** Each row spoils one measurement so that one figure lies just before or just behind its limit. */
    @ParameterizedTest
    @CsvSource({
        "0, [[10000.0]], [[25000.0]], [[25001.0]]",
        "1, [[20000.0]], [[100000.0]], [[100001.0]]",
        "2, [[400000.0]], [[833333.0]], [[833334.0]]",
        "3, [[2.2]], [[4.0]], [[4.01]]",
        "4, [[1000000.0]], [[900000.0]], [[899999.0]]",
        "6, [[2100.0]], [[2500.0]], [[2501.0]]",
        "7, [[300.0]], [[1500.0]], [[1501.0]]",
        "8, [[11.0]], [[16.0]], [[16.1]]",
    })
    void limitsAreWhereTheyAre(int figure, String from, String reaches, String tooFar) {
        assertThat(verdict(figure, from, reaches).text()).isEqualTo("reached");
        assertThat(verdict(figure, from, tooFar).text()).isEqualTo("falls short");
    }

    private static Verdict verdict(int figure, String from, String to) {
        String json = Canned.good().json();
        assertThat(json).containsOnlyOnce(from);
        return GateReport.of(ResultReader.parse("x", json.replace(from, to)))
                .verdicts()
                .get(figure);
    }

    @Test
    void bytesAreCounted() {
        Canned greedy = new Canned().allocating(513, "Allocation.tidewaiter", Map.of("rules", "1000"), "ops/s", 1);
        Verdict bytes = GateReport.of(greedy.results()).verdicts().get(5);
        assertThat(bytes.text()).isEqualTo("falls short");
        assertThat(bytes.measured()).hasValue(513);
    }

    @Test
    void whatIsNotMeasuredIsNamedAndDoesNotPass() {
        String json = Canned.good().json().replace("Peers.cel", "Peers.other").replace("EndToEnd.screen", "EndToEnd.x");
        GateReport report = GateReport.of(ResultReader.parse("x", json));
        assertThat(report.passed()).isFalse();
        assertThat(report.text())
                .contains("No result for Peers.cel (rules=1000)", "No result for EndToEnd.screen")
                .doesNotContain("Every figure");
        assertThat(report.verdicts().get(1).text()).isEqualTo("not measured");
    }
}

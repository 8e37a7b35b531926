package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.results.Canned;
import io.tidewaiter.benchmarks.results.Machine;
import io.tidewaiter.benchmarks.results.ResultFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Blocks show medians where they belong, and plots are well-formed. */
class ReportTest {

    private static final ResultFile FILE = new ResultFile(
            "2026-11-21",
            "test",
            new Machine(Map.of("processors", "2")),
            Canned.whole().results());
    private static final Report REPORT = new Report(List.of(FILE), List.of());

    @Test
    void tablesHaveTheParameterInTheirColumns() {
        assertThat(REPORT.blocks().get("peers"))
                .contains("| records/s | rules = 10 | rules = 100 | rules = 1,000 | rules = 10,000 |")
                .contains("| `droolsLongSession` | - | - | 10,000 | - |")
                .contains("-Xms3g", "(performance/peers-test.svg)");
    }

    @Test
    void latencyShowsTheRecordThatIsTimed() {
        assertThat(REPORT.blocks().get("latency"))
                .contains("50 % | 90 % | 99 % | 99.9 % | 99.99 %", "| `underLoad` | 3.3 | 4.95 | 9.9 | 66 | 1,320 |");
    }

    @Test
    void figuresAndMachineAreThere() {
        assertThat(REPORT.blocks().get("figures")).contains("| 50 | >= 20 | >= 40 | aim reached |");
        assertThat(REPORT.blocks().get("machine"))
                .contains("- processors: 2", "- JVM: A JVM 17", "2026-11-21-test.json");
        assertThat(REPORT.blocks().get("pack-load")).contains("Not measured.");
    }

    @Test
    void figuresAreThoseOfTheGateWhereItWasRun() {
        ResultFile gate = new ResultFile(
                "2026-11-22", "test", new Machine(Map.of()), Canned.good().results());
        Report report = new Report(List.of(FILE), List.of(gate));
        assertThat(report.blocks().get("figures")).contains("2026-11-22").doesNotContain("2026-11-21");
        assertThat(report.blocks().get("peers")).contains("2026-11-21").doesNotContain("2026-11-22");
    }

    @Test
    void plotsAreWellFormedAndWhite() throws Exception {
        assertThat(REPORT.plots())
                .containsOnlyKeys(
                        "peers-test.svg",
                        "pack-size-test.svg",
                        "hit-rate-test.svg",
                        "unknowns-test.svg",
                        "latency-test.svg");
        for (String svg : REPORT.plots().values()) {
            var root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            assertThat(root.getElementsByTagName("rect")
                            .item(0)
                            .getAttributes()
                            .getNamedItem("fill")
                            .getTextContent())
                    .isEqualTo("#ffffff");
            assertThat(svg).doesNotContain("NaN", "Infinity");
        }
    }
}

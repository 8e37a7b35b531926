package io.tidewaiter.benchmarks.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidewaiter.benchmarks.results.ResultException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MeasuredTest {

    private static final String GATE = """
            [{"benchmark": "io.tidewaiter.benchmarks.PackSize.tidewaiter", "params": {"rules": "1000"}},
             {"benchmark": "io.tidewaiter.benchmarks.Threads.one"}]
            """;

    private static final Timing SHORT = new Timing(1, 1, 100);

    @TempDir
    private Path folder;

    private Measured measured(String json) throws IOException {
        return Measured.in(Files.writeString(folder.resolve("gate.json"), json));
    }

    @Test
    void knowsMethodsWithTheirParameters() throws IOException {
        Measured before = measured(GATE);
        assertThat(before.has(Step.of("PackSize.tidewaiter", SHORT, 1).with("rules", 1_000)))
                .isTrue();
        assertThat(before.has(Step.of("PackSize.tidewaiter", SHORT, 1).with("rules", 10_000)))
                .isFalse();
        assertThat(before.has(Step.of("Threads.one", SHORT, 1))).isTrue();
        assertThat(before.has(Step.of("Threads.two", SHORT, 1))).isFalse();
        assertThat(Measured.nothing().has(Step.of("Threads.one", SHORT, 1))).isFalse();
    }

    @Test
    void standsInFrontOfWhatIsNew() throws IOException {
        String all = measured(GATE).and("[{\"benchmark\": \"new\"}]");
        assertThat(new ObjectMapper().readTree(all).findValuesAsText("benchmark"))
                .containsExactly(
                        "io.tidewaiter.benchmarks.PackSize.tidewaiter", "io.tidewaiter.benchmarks.Threads.one", "new");
    }

    @Test
    void refusesWhatIsNoResult() {
        assertThatExceptionOfType(ResultException.class)
                .isThrownBy(() -> measured("{}"))
                .withMessageContaining("gate.json is not JMH's JSON");
        assertThatExceptionOfType(ResultException.class).isThrownBy(() -> Measured.in(folder.resolve("none.json")));
    }
}

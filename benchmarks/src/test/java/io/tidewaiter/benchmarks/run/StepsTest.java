package io.tidewaiter.benchmarks.run;

import io.tidewaiter.benchmarks.gate.GateStepsAccess;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Group;

import static org.assertj.core.api.Assertions.assertThat;

/** Every step names a benchmark that there is, and rounds go through all steps before the second JVM of any. */
class StepsTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyStepNamesABenchmark(boolean quick) throws ReflectiveOperationException {
        List<Step> steps = new ArrayList<>(MeasureSteps.all(quick));
        steps.addAll(GateStepsAccess.all(quick));
        for (Step step : steps) {
            int dot = step.benchmark().indexOf('.');
            Class<?> type =
                    Class.forName("io.tidewaiter.benchmarks." + step.benchmark().substring(0, dot));
            assertThat(Arrays.stream(type.getMethods())
                            .filter(method -> method.isAnnotationPresent(Benchmark.class))
                            .map(method -> method.isAnnotationPresent(Group.class)
                                    ? method.getAnnotation(Group.class).value()
                                    : method.getName()))
                    .contains(step.benchmark().substring(dot + 1));
            for (String param : step.params().keySet()) {
                assertThat(type.getField(param)).isNotNull();
            }
        }
    }

    @Test
    void roundsAreInterleaved() {
        Timing timing = Timing.calls(0, 1);
        assertThat(Rounds.order(
                        List.of(Step.of("A.a", timing, 1), Step.of("B.b", timing, 3), Step.of("C.c", timing, 2))))
                .extracting(Step::benchmark)
                .containsExactly("A.a", "B.b", "C.c", "B.b", "C.c", "B.b");
    }

    @Test
    void aStepFindsItsMethodOnly() {
        String pattern = new Step("Peers.tidewaiter", Map.of(), Timing.calls(0, 1), 1).pattern();
        assertThat("io.tidewaiter.benchmarks.Peers.tidewaiter").containsPattern(pattern);
        assertThat("io.tidewaiter.benchmarks.Peers.tidewaiterExplained").doesNotContainPattern(pattern);
    }
}

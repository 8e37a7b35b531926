package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import io.tidewaiter.benchmarks.peers.Contender;
import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.Workload;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

import static org.assertj.core.api.Assertions.assertThat;

/** There is a method for every contender, and each method runs the one it names. */
class PeersTest {

    @Test
    void aMethodForEveryContender() {
        assertThat(Arrays.stream(Peers.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Benchmark.class))
                        .map(Method::getName))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Contender.values()).map(Contender::method).toArray(String[]::new));
    }

    @Test
    void methodsGiveTheAnswers() {
        Workload workload = Workload.of(50, 0.05, 40);
        Peers byHand = new Peers();
        byHand.prepare(Contender.HAND_WRITTEN_INDEXED, workload);
        Peers tidewaiter = new Peers();
        tidewaiter.prepare(Contender.TIDEWAITER, workload);
        for (int i = 0; i < 100; i++) {
            Answer answer = (Answer) byHand.handWrittenIndexed();
            ScreeningResult result = (ScreeningResult) tidewaiter.tidewaiter();
            assertThat(result.score()).isEqualTo(answer.score());
            assertThat(result.fired()).hasSize(answer.hits());
        }
    }
}

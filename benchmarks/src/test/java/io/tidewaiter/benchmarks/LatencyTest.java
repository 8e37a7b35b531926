package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The record that is timed is judged, and the load judges records too. */
class LatencyTest {

    @Test
    void judges() {
        Latency benchmark = new Latency();
        benchmark.rules = 50;
        benchmark.prepare();
        Latency.Place place = new Latency.Place();
        place.prepare(benchmark);
        String first = ((ScreeningResult) benchmark.alone(place)).reference();
        assertThat(benchmark.load(place)).isBetween(0, 100);
        assertThat(((ScreeningResult) benchmark.timed(place)).reference()).isNotEqualTo(first);
    }
}

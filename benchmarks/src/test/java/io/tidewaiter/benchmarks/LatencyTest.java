package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The record that is timed is judged, and the load judges records too. */
class LatencyTest {

    @Test
    void judges() {
        SharedProfiler shared = new SharedProfiler();
        shared.rules = 50;
        shared.prepare();
        SharedProfiler.Place place = new SharedProfiler.Place();
        place.prepare(shared, 0, 1);
        Latency benchmark = new Latency();
        String first = ((ScreeningResult) benchmark.alone(place)).reference();
        assertThat(benchmark.load(place)).isBetween(0, 100);
        assertThat(((ScreeningResult) benchmark.timed(place)).reference()).isNotEqualTo(first);
    }
}

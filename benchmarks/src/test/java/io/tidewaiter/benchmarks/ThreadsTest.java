package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Threads judge other records at the same time, and every thread gets answers. */
class ThreadsTest {

    @Test
    void startsEachThreadElsewhere() {
        Threads benchmark = new Threads();
        benchmark.rules = 50;
        benchmark.prepare();
        assertThat(List.of(first(benchmark, 0), first(benchmark, 1))).doesNotHaveDuplicates();
    }

    private static String first(Threads benchmark, int thread) {
        Threads.Place place = new Threads.Place();
        place.prepare(benchmark, thread, 2);
        return ((ScreeningResult) benchmark.two(place)).reference();
    }
}

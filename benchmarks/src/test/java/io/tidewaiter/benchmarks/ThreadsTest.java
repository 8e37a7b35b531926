package io.tidewaiter.benchmarks;

import io.tidewaiter.ScreeningResult;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Threads judge other records at the same time, and every thread gets answers. */
class ThreadsTest {

    @Test
    void startsEachThreadElsewhere() {
        SharedProfiler shared = new SharedProfiler();
        shared.rules = 50;
        shared.prepare();
        assertThat(List.of(first(shared, 0), first(shared, 1))).doesNotHaveDuplicates();
    }

    private static String first(SharedProfiler shared, int thread) {
        SharedProfiler.Place place = new SharedProfiler.Place();
        place.prepare(shared, thread, 2);
        return ((ScreeningResult) new Threads().two(place)).reference();
    }
}

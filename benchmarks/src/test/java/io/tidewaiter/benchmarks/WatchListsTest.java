package io.tidewaiter.benchmarks;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody is found, most are not, and the change is made. */
class WatchListsTest {

    @Test
    void looksUpComparesAndChanges() {
        WatchLists benchmark = new WatchLists();
        benchmark.entries = 2_000;
        benchmark.prepare();
        int found = 0;
        double alike = 0;
        for (int i = 0; i < WatchListData.FLIGHT; i++) {
            found += benchmark.lookUp().matches().isEmpty() ? 0 : 1;
            alike = Math.max(alike, benchmark.compareNames());
        }
        assertThat(found).isBetween(3, 18);
        assertThat(alike).isBetween(0.0, 1.0);
        assertThat(benchmark.change().size()).isEqualTo(2_000);
    }
}

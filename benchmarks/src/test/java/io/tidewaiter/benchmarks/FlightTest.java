package io.tidewaiter.benchmarks;

import java.io.IOException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody on the flight is read, joined and judged, and the parts do what the whole does. */
class FlightTest {

    private static final int EVERYBODY = 310;

    @Test
    void judgesEverybodyOnTheFlight() throws IOException {
        Flight benchmark = new Flight();
        benchmark.input = "../examples/data/flight";
        benchmark.entries = 2_000;
        benchmark.prepare();

        assertThat(benchmark.readAndJoin())
                .hasSize(EVERYBODY)
                .filteredOn(one -> one.booking() != null && one.advance() != null)
                .hasSize(WatchListData.FLIGHT);
        assertThat(benchmark.flight()).isEqualTo(benchmark.screen()).isNotEmpty();
        assertThat(benchmark.explainEverybody()).hasSize(EVERYBODY).containsAll(benchmark.flight());
    }
}

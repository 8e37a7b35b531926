package io.tidewaiter.benchmarks;

import io.tidewaiter.Lane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The benchmark does what it says: it judges the day, and the day has both kinds of answers. */
class CatalogueTest {

    @Test
    void judgesTheDay(@TempDir Path folder) throws IOException {
        Catalogue benchmark = new Catalogue();
        benchmark.input = SmallDay.in(folder);
        benchmark.prepare();
        Set<Lane> lanes = EnumSet.noneOf(Lane.class);
        for (int i = 0; i < SmallDay.RECORDS; i++) {
            lanes.add(benchmark.screenFacts().lane());
        }
        assertThat(lanes).contains(Lane.GREEN, Lane.RED);
        assertThat(benchmark.screen().reference())
                .isNotEqualTo(benchmark.screenAndExplain().reference());
    }
}

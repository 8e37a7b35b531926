package io.tidewaiter.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The start ends with an assessment by all packs, and Drools compiles as many. */
class ColdStartTest {

    @Test
    void assessesWithEveryPack(@TempDir Path folder) throws IOException {
        ColdStart benchmark = new ColdStart();
        benchmark.input = SmallDay.in(folder);
        benchmark.prepare();
        assertThat(benchmark.ready().packs()).hasSize(17);
        assertThat(benchmark.firstAssessment().packs()).hasSize(17);
        ColdStart.Packs packs = new ColdStart.Packs();
        packs.prepare();
        assertThat((List<?>) benchmark.compileWithDrools(packs)).hasSize(17);
    }
}

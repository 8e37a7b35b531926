package io.tidewaiter.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** All ways write the same file, one line for every record. */
class EndToEndTest {

    @Test
    void allWaysWriteTheSameFile(@TempDir Path folder) throws IOException {
        EndToEnd benchmark = new EndToEnd();
        benchmark.input = SmallDay.in(folder);
        benchmark.prepare();
        try {
            assertThat(benchmark.screen()).isEqualTo(SmallDay.RECORDS);
            List<String> screened = Files.readAllLines(benchmark.decisions());
            Files.delete(benchmark.decisions());
            assertThat(benchmark.screenOnTwoThreads()).isEqualTo(SmallDay.RECORDS);
            assertThat(Files.readAllLines(benchmark.decisions())).isEqualTo(screened);
            Files.delete(benchmark.decisions());
            assertThat(benchmark.parseAndWrite()).isEqualTo(SmallDay.RECORDS);
            assertThat(Files.readAllLines(benchmark.decisions()))
                    .isEqualTo(screened)
                    .hasSize(SmallDay.RECORDS);
            assertThat(screened.get(0)).matches("[^,]+,\\d+,(GREEN|BLUE|YELLOW|RED),.*");
        } finally {
            benchmark.cleanUp();
        }
    }
}

package io.tidewaiter.benchmarks.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files are found by their names, with the machine beside them. */
class ResultFileTest {

    @TempDir
    private Path folder;

    @Test
    void theNewestOfEachMachine() throws IOException {
        for (String name :
                new String[] {"2026-01-02-b.json", "2026-11-21-a-1.json", "2026-02-01-b.json", "notes.json"}) {
            Files.writeString(folder.resolve(name), Canned.good().json());
        }
        assertThat(ResultFile.newest(folder))
                .extracting(one -> one.date() + " " + one.machine())
                .containsExactly("2026-11-21 a-1", "2026-02-01 b");
        assertThat(ResultFile.newest(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void theMachineIsKeptBesideAResult() throws IOException {
        Path file = ResultFile.in(folder, LocalDate.of(2026, 11, 21), "2core-jdk17");
        Machine here = Machine.here("java -jar x");
        here.writeBeside(file);
        assertThat(Machine.beside(file)).isEqualTo(here);
        assertThat(here.facts().get("versions"))
                .containsPattern("Drools \\d+\\.\\d")
                .doesNotContain("${");
    }

    @Test
    void aNameThatWouldLeaveTheFolderIsRefused() {
        assertThatThrownBy(() -> ResultFile.in(folder, LocalDate.of(2026, 11, 21), "../x"))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("../x");
    }
}

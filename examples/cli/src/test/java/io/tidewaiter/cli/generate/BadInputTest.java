package io.tidewaiter.cli.generate;

import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code bad-input.jsonl} shows how refusals look; nothing of it is lost, and what is sound is read. */
class BadInputTest {

    private static final Path FILE = Path.of("..", "data", "bad-input.jsonl");

    @Test
    void refusesTheBadLinesAndReadsTheOthers() {
        var all = read();
        assertThat(all).hasSize(8);
        assertThat(all)
                .filteredOn(Intake.Read.class::isInstance)
                .extracting(one -> one.place().line())
                .containsExactly(1L, 8L);
    }

    @Test
    void namesEveryProblemOfALineAtOnce() {
        var many = refused(5);
        assertThat(many.problems())
                .extracting(problem -> problem.path())
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhatToWriteInstead() {
        assertThat(refused(2).problems().toString()).contains("YU");
        assertThat(refused(3).problems().toString()).contains("-18000").contains("negative");
        assertThat(refused(4).problems().toString()).contains("grosMass").contains("grossMass");
    }

    private static Intake.Refused refused(int line) {
        return (Intake.Refused) read().get(line - 1);
    }

    private static List<Intake> read() {
        try (var reader = ConsignmentReader.open(FILE, InputOptions.defaults())) {
            return reader.stream().toList();
        }
    }
}

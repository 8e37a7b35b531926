package io.tidewaiter.cli.generate.flight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidewaiter.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code generate --place flight} on the command line. */
class FlightFilesTest {

    private static final List<String> NAMES =
            List.of("%s.pnrgov.edi", "%s.paxlst.edi", "%s.jsonl", "%s.watch-list.jsonl", "%s.truth.jsonl");
    private static final int CREW = 10;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writesFiveFilesTheSameEveryTime() throws IOException {
        var one = Cli.run("generate", "--place", "flight", "--seed", "7", "--out", path("one"));
        assertThat(one.status()).as(one.err()).isZero();
        assertThat(one.err()).contains("300 travellers", "seed 7", "one.pnrgov.edi");
        assertThat(Cli.run("generate", "--place", "flight", "--seed", "7", "--out", path("two.jsonl"))
                        .status())
                .isZero();
        assertThat(Cli.run("generate", "--place", "flight", "--seed", "8", "--out", path("three"))
                        .status())
                .isZero();
        for (String name : NAMES) {
            Path first = folder.resolve(String.format(name, "one"));
            assertThat(first).hasSameBinaryContentAs(folder.resolve(String.format(name, "two")));
            assertThat(Files.readString(first))
                    .isNotEqualTo(Files.readString(folder.resolve(String.format(name, "three"))));
        }
    }

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites() throws IOException {
        Path data = Path.of("..", "data");
        FlightFiles.of(folder.resolve("flight"), null).write(Flights.SEED, Flights.DATE, FlightDay.FULL);
        for (String name : NAMES) {
            String file = String.format(name, "flight");
            if (Boolean.getBoolean("tidewaiter.update")) {
                Files.copy(folder.resolve(file), data.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(data.resolve(file))
                    .as("write it again as docs/sample-data.md says")
                    .hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void everyTravellerHasTheTruthAndNoNameStandsInIt() throws IOException {
        Cli.run(
                "generate",
                "--place",
                "flight",
                "--count",
                "650",
                "--out",
                path("day"),
                "--truth",
                path("apart.jsonl"));
        List<JsonNode> passengers = lines("day.jsonl");
        List<JsonNode> truths = lines("apart.jsonl");
        assertThat(truths).hasSize(650 + 3 * CREW);
        assertThat(truths.stream().map(one -> one.get("reference")))
                .containsExactlyElementsOf(
                        passengers.stream().map(one -> one.get("reference")).toList());
        assertThat(folder.resolve("day.truth.jsonl")).doesNotExist();
        String text = Files.readString(folder.resolve("apart.jsonl"));
        passengers.stream()
                .map(one -> one.at("/advance/identity/name/familyName").asText())
                .forEach(family -> assertThat(text).doesNotContain(family));
    }

    @Test
    void theTruthIsNotToldByTheData() throws IOException {
        Cli.run("generate", "--place", "flight", "--out", path("day"));
        List<String> kinds = FlightDay.lessons().stream().map(one -> one.kind()).toList();
        for (String name : NAMES.subList(0, 4)) {
            assertThat(Files.readString(folder.resolve(String.format(name, "day"))))
                    .doesNotContain(kinds)
                    .doesNotContain("PLANTED", "LOOK_ALIKE", "null");
        }
    }

    @Test
    void refusesMoreTravellersThanThereAreNumbersFor() {
        var result = Cli.run("generate", "--place", "flight", "--count", "1500001", "--out", path("day"));
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("--count is 1500001", "1 to 1500000");
    }

    private List<JsonNode> lines(String name) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(name))) {
            nodes.add(json.readTree(line));
        }
        return nodes;
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}

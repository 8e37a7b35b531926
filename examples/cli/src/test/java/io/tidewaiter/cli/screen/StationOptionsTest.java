package io.tidewaiter.cli.screen;

import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A pack for one place, made by {@code pack new}, applies there and is named as left out elsewhere. */
class StationOptionsTest {

    @TempDir
    private Path folder;

    private Path pack;
    private Path input;

    @BeforeEach
    void make() throws IOException {
        pack = folder.resolve("my-port");
        assertThat(Cli.run("pack", "new", pack.toString()).status()).isEqualTo(ExitStatus.FINE);
        Path manifest = pack.resolve("pack.yaml");
        String text = Files.readString(manifest, StandardCharsets.UTF_8);
        Files.writeString(manifest, text + "onlyPlaces: [MEBAR]\n", StandardCharsets.UTF_8);
        input = Files.writeString(
                folder.resolve("day.jsonl"),
                "{\"reference\": \"A\", \"mode\": \"SEA\", \"lodgedAt\": \"" + firstDay(text) + "T06:00:00Z\"}\n");
    }

    private static String firstDay(String manifest) {
        return manifest.lines()
                .filter(line -> line.startsWith("validFrom:"))
                .map(line -> line.substring("validFrom:".length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private Cli.Result screen(String... place) {
        String[] arguments = new String[place.length + 6];
        System.arraycopy(
                new String[] {"screen", "--pack", pack.toString(), "--pack", "sea-container", input.toString()},
                0,
                arguments,
                0,
                6);
        System.arraycopy(place, 0, arguments, 6, place.length);
        return Cli.run(arguments);
    }

    @Test
    void itAppliesWhereItIsMeantToAndIsNamedElsewhere() {
        assertThat(screen("--place", "MEBAR", "--as", "jsonl").out())
                .contains("\"my-port\"")
                .doesNotContain("was not applied");
        assertThat(screen("--place", "ALDRZ", "--as", "jsonl").out())
                .contains("Pack my-port is limited to place MEBAR, and this is ALDRZ: it was not applied.");
    }

    @Test
    void packShowNamesTheLimit() {
        assertThat(Cli.run("pack", "show", pack.toString()).out()).contains("only at", "place MEBAR");
    }
}

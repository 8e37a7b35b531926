package io.tidewaiter.cli.generate;

import io.tidewaiter.cli.Console;
import io.tidewaiter.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class GenerateCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter err = new StringWriter();

    @Test
    void writesBothFilesTheSameEveryTime() throws IOException {
        assertThat(generate("--count", "50", "--out", file("a.jsonl"), "--truth", file("a.csv")))
                .isZero();
        assertThat(generate("--count", "50", "--out", file("b.jsonl"), "--truth", file("b.csv")))
                .isZero();
        assertThat(folder.resolve("a.jsonl")).hasSameBinaryContentAs(folder.resolve("b.jsonl"));
        assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
        assertThat(Files.readAllLines(folder.resolve("a.jsonl"))).hasSize(50);
        assertThat(Files.readAllLines(folder.resolve("a.csv"))).hasSize(51);
    }

    @Test
    void writesTheOtherPlacesInTheirUsualSize() throws IOException {
        assertThat(generate("--place", "airport", "--out", file("air.jsonl"))).isZero();
        assertThat(generate("--place", "road", "--count", "30", "--out", file("road.jsonl")))
                .isZero();
        assertThat(Files.readAllLines(folder.resolve("air.jsonl")))
                .hasSize(750)
                .anyMatch(line -> line.contains("POST"));
        assertThat(Files.readAllLines(folder.resolve("road.jsonl")))
                .hasSize(30)
                .anyMatch(line -> line.contains("roadVehicle"));
    }

    @Test
    void saysWhichPlacesThereAre() {
        assertThat(generate("--place", "moon", "--out", file("a.jsonl"))).isEqualTo(2);
        assertThat(err.toString()).contains("moon", "AIRPORT", "ROAD");
    }

    @Test
    void refusesACountItCannotKeep() {
        assertThat(generate("--count", "0", "--out", file("a.jsonl"))).isEqualTo(2);
        assertThat(err.toString()).contains("--count is 0", "1 to 2500000");
        assertThat(folder.resolve("a.jsonl")).doesNotExist();
    }

    @Test
    void saysWhichFileCannotBeWritten() {
        assertThat(generate("--out", file("missing/a.jsonl"))).isEqualTo(2);
        assertThat(err.toString()).contains("missing", "a.jsonl").doesNotContain("Exception");
    }

    @Test
    void saysWhatADayLooksLike() {
        assertThat(generate("--day", "4 March", "--out", file("a.jsonl"))).isEqualTo(2);
        assertThat(err.toString()).contains("--day", "4 March");
    }

    private int generate(String... arguments) {
        var console = new Console(
                InputStream.nullInputStream(), new ByteArrayOutputStream(), new PrintWriter(err), false, false);
        var line = new String[arguments.length + 1];
        line[0] = "generate";
        System.arraycopy(arguments, 0, line, 1, arguments.length);
        return Main.run(console, line);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}

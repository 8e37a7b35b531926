package io.tidewaiter.embedding;

import io.tidewaiter.BatchReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BatchHostTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Path SOURCE = Path.of("src/main/java/io/tidewaiter/embedding/BatchHost.java");
    private static final String BEGIN = "        // docs: begin\n";
    private static final String END = "        // docs: end";

    @TempDir
    private Path folder;

    @Test
    void shows_what_is_red_and_what_was_refused() throws IOException {
        Path day = folder.resolve("day.jsonl");
        List<String> lines = new ArrayList<>(firstLines(120));
        lines.add("{\"mode\": \"SEA\"}");
        Files.write(day, lines);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        BatchReport report = BatchHost.screen(day, new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(report).isEqualTo(new BatchReport(121, 120, 1, 0, false));
        List<String> shown = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(shown.get(shown.size() - 1)).isEqualTo(report.toString());
        assertThat(shown.get(shown.size() - 2))
                .startsWith("day.jsonl:121, record 121: [")
                .contains("reference");
        assertThat(shown.subList(0, shown.size() - 2))
                .allSatisfy(line -> assertThat(line).contains("\"RED\""));
    }

    @Test
    void the_page_shows_this_code() throws IOException {
        String source = Files.readString(SOURCE);
        String region = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END))
                .lines()
                .filter(line -> !line.strip().equals("return report;"))
                .map(line -> line.substring(8) + "\n")
                .collect(Collectors.joining());

        assertThat(Files.readString(PROJECT.resolve("docs/batch.md"))).contains("```java\n" + region + "```");
    }

    private static List<String> firstLines(int count) throws IOException {
        try (var lines = Files.lines(PROJECT.resolve("examples/data/port-day.jsonl"))) {
            return lines.limit(count).toList();
        }
    }
}

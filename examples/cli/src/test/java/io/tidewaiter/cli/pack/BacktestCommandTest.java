package io.tidewaiter.cli.pack;

import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BacktestCommandTest {

    @TempDir
    private Path folder;

    private final List<String> results = new ArrayList<>(List.of("reference,result"));

    @BeforeEach
    void days() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String number = i < 30 ? "CSQU3054388" : "CSQU3054383";
            lines.add("{\"reference\":\"B-" + i + "\",\"mode\":\"SEA\",\"lodgedAt\":\"2026-03-04T10:00:00Z\","
                    + "\"equipment\":[{\"containerNumber\":\"" + number + "\"}]}");
            results.add("B-" + i + "," + (i < 20 ? "FOUND" : i < 36 ? "NOTHING" : "UNKNOWN"));
        }
        Files.write(folder.resolve("days.jsonl"), lines);
        Files.write(folder.resolve("examined.csv"), results);
    }

    private Cli.Result backtest() {
        return Cli.run(
                "pack",
                "backtest",
                "sea-container",
                "--outcomes",
                folder.resolve("examined.csv").toString(),
                folder.resolve("days.jsonl").toString());
    }

    @Test
    void findings_are_counted_by_rule_with_their_interval() {
        var result = backtest();

        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.FINE);
        assertThat(result.out())
                .containsPattern("SEA-01 +30 +20 +10 +0 +0\\.667 \\(0\\.488 to 0\\.808\\)")
                .containsPattern("all +40 +20 +16 +4 ");
        assertThat(result.err()).contains("40 records, 0 refused, 40 results given");
    }

    @Test
    void all_problems_of_the_results_are_told_at_once() throws IOException {
        Files.write(
                folder.resolve("examined.csv"),
                List.of("reference,result", "B-1,MAYBE", ",FOUND", "B-2,FOUND", "B-2,FOUND"));

        var result = backtest();

        assertThat(result.status()).isNotEqualTo(ExitStatus.FINE);
        assertThat(result.err())
                .contains(
                        "line 2: result 'MAYBE' is not known",
                        "line 3: reference is missing",
                        "line 5: the reference was given before",
                        "FOUND, NOTHING or UNKNOWN");
    }
}

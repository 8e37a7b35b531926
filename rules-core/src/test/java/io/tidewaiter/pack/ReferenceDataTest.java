package io.tidewaiter.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ReferenceDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final TableSource SOURCE =
            new TableSource("Made up for this test", "CC0-1.0", "1", DAY, Optional.of(LocalDate.of(2026, 12, 31)));
    private static final String YAML =
            "origin: Test\nlicence: MIT\nversion: \"1\"\nretrieved: 2026-01-01\nkey: [code]\nstaleAfter: 2026-06-30\n";

    @TempDir
    Path folder;

    @Test
    void finds_the_row_in_force_on_the_day() {
        ReferenceTable table = table("code,rate,valid_from,valid_to\nA,1,,2025-12-31\nA,2,2026-01-01,\n");

        assertThat(rate(table, LocalDate.of(2025, 12, 31))).contains("1");
        assertThat(rate(table, LocalDate.of(2026, 1, 1))).contains("2");
        assertThat(table.find(DAY, "B")).isEmpty();
    }

    @Test
    void a_row_is_not_in_force_before_its_first_day() {
        ReferenceTable table = table("code,rate,valid_from\nA,1,2026-03-05\n");

        assertThat(table.find(DAY, "A")).isEmpty();
        assertThat(table.find(DAY.plusDays(1), "A")).isPresent();
    }

    @Test
    void joins_key_columns_without_mixing_them_up() {
        ReferenceTable table = ReferenceTable.of("pairs", SOURCE, List.of("a", "b"), "a,b,n\nxy,z,1\nx,yz,2\nx,,3\n");

        assertThat(table.find(DAY, "xy", "z").orElseThrow().text("n")).contains("1");
        assertThat(table.find(DAY, "x", "yz").orElseThrow().text("n")).contains("2");
        assertThat(table.find(DAY, "x", "").orElseThrow().text("b")).isEmpty();
        assertThatThrownBy(() -> table.find(DAY, "x")).hasMessageContaining("[a, b]");
    }

    @Test
    void reads_quoted_cells_and_strips_blanks() {
        ReferenceTable table = table("code,rate\r\n\"A\", \"1, or \"\"2\"\"\"\r\n");

        assertThat(rate(table, DAY)).contains("1, or \"2\"");
    }

    @Test
    void the_digest_does_not_depend_on_line_ends() {
        assertThat(table("code,rate\nA,1\n").ref())
                .isEqualTo(table("code,rate\r\nA,1\r\n").ref());
        assertThat(table("code,rate\nA,1\n").ref().sha256())
                .isEqualTo("295d3ee3de81434545ddc6b7a82845faa9bf1328e5278f9d60df767cce7a69cc");
    }

    @Test
    void says_when_a_table_is_stale() {
        TableRef ref = table("code,rate\nA,1\n").ref();

        assertThat(ref.staleOn(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(ref.staleOn(LocalDate.of(2027, 1, 1))).isTrue();
    }

    @Test
    void overlapping_rows_are_refused() {
        assertThatThrownBy(() -> table("code,rate,valid_from,valid_to\nA,1,,\nA,2,2026-01-01,\n"))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("Two rows of the key 'A' are in force on 2026-01-01");
    }

    @Test
    void every_problem_of_a_folder_is_reported_at_once() throws IOException {
        write("one.csv", "code,rate,valid_from,valid_to\nA,1,soon,\nB,1\nC,1,2026-02-01,2026-01-01\n");
        write("one.source.yaml", YAML);
        write("two.csv", "code,code\nA,1\n");
        write("two.source.yaml", YAML);
        write("three.csv", "code\nA\n");
        write("three.source.yaml", "origin: Test\nversoin: 1\nretrieved: yesterday\n");
        write("four.csv", "code\nA\n");
        write("Five.source.yaml", YAML);

        InvalidTableException refused =
                catchThrowableOfType(InvalidTableException.class, () -> ReferenceData.read(folder));

        assertThat(refused.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .contains(
                        "one.csv:2",
                        "one.csv:3",
                        "one.csv:4",
                        "two.csv:1",
                        "three.source.yaml:0",
                        "four.source.yaml:0",
                        "Five.csv:0");
        assertThat(refused)
                .hasMessageContaining("'versoin' is not a field")
                .hasMessageContaining("'licence' is missing");
    }

    @Test
    void broken_bytes_are_problems_not_crashes() throws IOException {
        Files.write(folder.resolve("latin.csv"), new byte[] {'c', 'o', 'd', 'e', '\n', (byte) 0xE9, '\n'});
        write("latin.source.yaml", YAML);
        write("open.csv", "code\n\"A\n");
        write("open.source.yaml", YAML);
        write("yaml.csv", "code\nA\n");
        write("yaml.source.yaml", "origin: [\n");

        assertThatThrownBy(() -> ReferenceData.read(folder))
                .hasMessageContaining("latin.csv: The file is not UTF-8.")
                .hasMessageContaining("yaml.source.yaml")
                .hasMessageContaining("open.csv");
        assertThatThrownBy(() -> ReferenceData.read(folder.resolve("nowhere"))).hasMessageContaining("cannot be read");
    }

    @Test
    void a_later_table_takes_the_place_of_an_earlier_one() throws IOException {
        write("rates.csv", "code,rate\nA,9\n");
        write("rates.source.yaml", YAML);

        ReferenceData data = ReferenceData.of(table("code,rate\nA,1\n")).with(ReferenceData.read(folder));

        assertThat(data.names()).containsExactly("rates");
        assertThat(rate(data.table("rates").orElseThrow(), DAY)).contains("9");
        assertThat(data.table("other")).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private static ReferenceTable table(String csv) {
        return ReferenceTable.of("rates", SOURCE, List.of("code"), csv);
    }

    private static Optional<String> rate(ReferenceTable table, LocalDate day) {
        return table.find(day, "A").flatMap(row -> row.text("rate"));
    }
}

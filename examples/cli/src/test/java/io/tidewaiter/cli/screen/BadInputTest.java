package io.tidewaiter.cli.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tidewaiter.cli.Cli;
import io.tidewaiter.cli.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each kind of bad input: one clear message with place, value and advice, and everything readable is still screened. */
class BadInputTest {

    private static final String GOOD = ScreenFixture.consignment("GOOD-1");
    private static final String ALSO_GOOD = ScreenFixture.consignment("GOOD-2");

    @TempDir
    private Path folder;

    private ScreenFixture fixture;

    @BeforeEach
    void writePack() {
        fixture = new ScreenFixture(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "broken JSON      | {\"reference\": \"BAD\", \"mode\": SEA}                          | line 2, column 34",
                "unknown country  | {\"reference\": \"BAD\", \"route\": {\"exportCountry\": \"QQ\"}} | QQ",
                "negative mass    | {\"reference\": \"BAD\", \"grossMass\": -5}                      | -5",
                "unknown field    | {\"reference\": \"BAD\", \"grosMass\": 5}                        | grossMass",
                "no reference     | {\"mode\": \"SEA\"}                                              | reference",
                "not an object    | [1, 2]                                                           | object",
                "undated          | {\"reference\": \"BAD\"}                                         | --as-of",
            })
    void a_bad_record_is_refused_and_the_others_are_screened(String what, String line, String said) {
        var result = fixture.screen("--all", fixture.write("day.jsonl", GOOD, line, ALSO_GOOD));

        assertThat(result.status()).as(what).isEqualTo(ExitStatus.PARTLY);
        assertThat(result.out()).contains("GOOD-1", "GOOD-2");
        assertThat(result.err()).contains("Refused day.jsonl:2", said).doesNotContain("\tat ", "Exception");
        assertThat(result.lastLine()).isEqualTo("3 records: 2 assessed, 1 refused");
    }

    @Test
    void every_problem_of_a_record_is_named_at_once() {
        String line = "{\"reference\": \"BAD\", \"grossMass\": -5, \"route\": {\"exportCountry\": \"QQ\"},"
                + " \"packages\": \"many\"}";

        assertThat(fixture.screen(fixture.write("day.jsonl", line)).err())
                .contains("Refused day.jsonl:1, record 1 (BAD)", "grossMass: ", "route.exportCountry: ", "packages: ");
    }

    @Test
    void refusals_go_to_a_file_as_json_lines() throws IOException {
        String input = fixture.write("day.jsonl", GOOD, "{\"reference\": \"BAD\", \"grossMass\": -5}", "{");

        var result = fixture.screen("--errors", fixture.path("refused.jsonl"), input);

        assertThat(result.err()).isEqualTo("3 records: 1 assessed, 2 refused\n");
        String[] lines = fixture.read("refused.jsonl").split("\n");
        assertThat(lines).hasSize(2);
        JsonNode first = new ObjectMapper().readTree(lines[0]);
        assertThat(first.get("place").asText()).startsWith("day.jsonl:2");
        assertThat(first.get("reference").asText()).isEqualTo("BAD");
        assertThat(first.get("problems").get(0).asText()).contains("grossMass", "-5");
    }

    @Test
    void an_input_cut_in_the_middle_gives_what_was_whole() {
        String cut = "[" + GOOD + ",\n" + ALSO_GOOD + ",\n{\"reference\": \"BAD\", \"mo";

        var result = fixture.screen("--all", fixture.write("day.json", cut));

        assertThat(result.status()).isEqualTo(ExitStatus.PARTLY);
        assertThat(result.out()).contains("GOOD-1", "GOOD-2");
        assertThat(result.lastLine()).isEqualTo("3 records: 2 assessed, 1 refused");
    }

    @Test
    void when_one_file_is_missing_nothing_is_screened() {
        String out = fixture.path("out.txt");
        String there = fixture.write("day.jsonl", GOOD);

        var result = fixture.screen("--out", out, there, fixture.path("missing.jsonl"), fixture.path("gone.jsonl"));

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err())
                .contains("missing.jsonl is not there", "gone.jsonl is not there", "Nothing was screened");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void a_folder_is_no_input() {
        assertThat(fixture.screen(folder.toString()).err()).contains("is a folder");
    }

    @Test
    void a_table_needs_a_mapping() {
        var result = fixture.screen(fixture.write("port.csv", "Number,Country", "A,AL"));

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains("port.csv", "mapping").doesNotContain("\tat ");
    }

    @Test
    void a_table_without_the_mapped_columns_is_refused() {
        String mapping = fixture.write("port.yaml", "columns:", "  Number: reference", "  Origin: route.exportCountry");

        var result = fixture.screen("--mapping", mapping, fixture.write("port.csv", "Number,Land", "A,AL"));

        assertThat(result.status()).isNotEqualTo(ExitStatus.FINE);
        assertThat(result.err()).contains("Origin").doesNotContain("\tat ");
    }

    @Test
    void a_table_is_read_row_by_row() {
        String mapping = fixture.write(
                "port.yaml", "columns:", "  Number: reference", "  Origin: route.exportCountry", "  Lodged: lodgedAt");
        String table = fixture.write(
                "port.csv",
                "Number,Origin,Lodged",
                "A,AL,2026-03-04T06:00:00Z",
                "B,QQ,2026-03-04T06:00:00Z",
                "C,RS,2026-03-04T06:00:00Z");

        var result = fixture.screen("--all", "--mapping", mapping, table);

        assertThat(result.err()).contains("port.csv:3", "QQ", "3 records: 2 assessed, 1 refused");
        assertThat(result.status()).isEqualTo(ExitStatus.PARTLY);
    }

    @Test
    void a_mapping_with_mistakes_is_refused() {
        String mapping = fixture.write("port.yaml", "columns:", "  Number: refrence", "  Origin: route.country");

        var result = fixture.screen("--mapping", mapping, fixture.write("port.csv", "Number,Origin", "A,AL"));

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err())
                .contains("refrence", "reference", "country", "exportCountry")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "--as-of,yesterday,2026-03-04T10:00:00Z",
        "--threads,0,1 to 256",
        "--format,pdf,AUTO",
        "--as,pdf,text",
        "--policy,missing.yaml,missing.yaml",
        "--mapping,missing.yaml,missing.yaml",
        "--out,no/such/folder/x,not there",
        "--pack,my-prot,catalogue has"
    })
    void a_wrong_option_says_what_would_be_right(String option, String value, String said) {
        var result = fixture.screen(option, value, fixture.write("day.jsonl", GOOD));

        assertThat(result.status()).isEqualTo(ExitStatus.NOT_DONE);
        assertThat(result.err()).contains(value, said).doesNotContain("\tat ", "Exception");
    }

    @Test
    void an_empty_input_is_no_error() {
        assertThat(fixture.screen(fixture.write("day.jsonl")).lastLine()).isEqualTo("0 records: 0 assessed, 0 refused");
    }

    @Test
    void a_name_full_of_markup_stays_text() {
        String line = GOOD.replace("GOOD-1", "<script>alert(1)</script>");

        assertThat(Cli.runWith(line, "screen", "--pack", fixture.pack(), "--as", "html", "-")
                        .out())
                .contains("</html>")
                .doesNotContain("<script");
    }
}

package io.tidewaiter.cli.csv;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.tidewaiter.Lane;
import io.tidewaiter.cli.report.Samples;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.pack.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvReportTest {

    @Test
    void has_one_line_for_each_subject() throws IOException {
        List<Map<String, String>> rows = rows(csv(Samples.red(), Samples.green("G")));

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("reference", "MEDU4711832")
                .containsEntry("as_of", "2026-03-04T10:00:00Z")
                .containsEntry("lane", "RED")
                .containsEntry("score", "66")
                .containsEntry("score_contraband", "66")
                .containsEntry("score_cites", "")
                .containsEntry("review", "true")
                .containsEntry("asks", "RFI RFA")
                .containsEntry("reason_1", "SEA-24")
                .containsEntry("points_1", "30")
                .containsEntry("text_1", "Container CSQU3054383: seal AB123 at loading, AB128 at discharge.")
                .containsEntry("gaps", "5");
        assertThat(rows.get(1)).containsEntry("reason_1", "").containsEntry("score", "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(A1)", "\t=1", "  =1", "\r=1"})
    void a_spreadsheet_runs_nothing(String reference) throws IOException {
        String cell = rows(csv(Samples.green(reference))).get(0).get("reference");

        assertThat(cell).startsWith("'").endsWith(reference.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "say \"yes\"", "\"", ",", "plain", "Ž, Ш, ë", " lead"})
    void text_comes_back_as_it_was(String sentence) throws IOException {
        assertThat(rows(csv(Samples.one("R", Lane.RED, 80, sentence))).get(0)).containsEntry("text_1", sentence);
    }

    @Test
    void has_its_names_even_without_records_and_ends_lines_with_a_line_feed_alone() throws IOException {
        assertThat(csv())
                .startsWith("reference,as_of,lane,score,")
                .endsWith(",place\n")
                .doesNotContain("\r");
    }

    private static String csv(Screened... records) throws IOException {
        StringBuilder out = new StringBuilder();
        CsvReport report = new CsvReport(out, new CsvReport.Used(Profile.CARGO, "lane-standard@1.0.0", ""));
        for (Screened one : records) {
            report.write(one, report.render(one));
        }
        report.finish();
        return out.toString();
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        try (var values = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)) {
            return values.readAll();
        }
    }
}

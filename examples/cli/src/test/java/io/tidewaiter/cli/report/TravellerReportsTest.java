package io.tidewaiter.cli.report;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.tidewaiter.cli.csv.CsvReport;
import io.tidewaiter.cli.html.HtmlReport;
import io.tidewaiter.cli.text.Paint;
import io.tidewaiter.cli.text.TextReport;
import io.tidewaiter.pack.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What reports make of travellers: proposals, and what is counted for protection always apart from the score. */
class TravellerReportsTest {

    private final Statistics statistics = new Statistics(Wording.of(Profile.PASSENGER));
    private final StringBuilder out = new StringBuilder();

    @Test
    void text_reads_like_a_page() throws IOException {
        statistics.add(new Messages(7, 2, 1));
        statistics.add(new Refusal("flight.edi:9", Optional.empty(), List.of("message 1, segment 14 (NAD)")));

        run(
                new TextReport(out, Paint.NONE, false, statistics),
                TravellerSamples.reviewAndCare(),
                TravellerSamples.care(),
                TravellerSamples.none("XF204-3"));

        assertThat(out).hasToString("""
                REVIEW+CARE  45  XF204-1  XF204 on 2026-03-04, SKP > VIE > GRU
                        +30 PXB-03   Booked 20 h before departure, in cash.
                        +15 BAG-02   46 kg of bags for a stay of 35 hours.
                            For the protection of a possible victim, apart from all else:
                        +30 TIP-06   Two bookings share the telephone a044.
                        +15 TIP-09   No bag, one way, paid by somebody else.
                          0 Group late: nothing was taken off.
                            = serious crime 45; for protection, apart from all else, 45: somebody trained to support
                              possible victims should look

                CARE     0  XF204-2  XF204 on 2026-03-04, SKP > VIE > GRU
                            For the protection of a possible victim, apart from all else:
                        +45 TIP-06   Two bookings share the telephone a044.
                            = for protection, apart from all else, 45: somebody trained to support possible victims
                              should look

                1 without a proposal not shown; --all shows them.

                4 travellers, read 7 times: 2 in API and PNR both, 1 replaced by a later message.

                Proposals
                  REVIEW+CARE         1   33.3 %  █████████████
                  REVIEW              0    0.0 %
                  CARE                1   33.3 %  █████████████
                  NONE                1   33.3 %  █████████████
                  REVIEW: a person should look at this traveller individually.
                  CARE: apart from all else, somebody trained to support possible victims should look.
                  NONE: nothing is proposed, which says nothing about the traveller.

                Most frequent indicators
                       2  TIP-06  Title of TIP-06
                       1  BAG-02  Title of BAG-02
                       1  PXB-03  Title of PXB-03
                       1  TIP-09  Title of TIP-09

                Purpose PIU-SERIOUS-CRIME
                Pack passenger-booking@1.0.0, sha256 %s
                  Legal basis: Example Passenger Data Act, section 12
                Review policy review-standard@1.0.0

                4 travellers: 3 assessed, 1 refused
                """.replace("%s", "3f2a".repeat(16)));
    }

    @Test
    void nothing_proposed_is_shown_when_asked_and_is_no_green_light() throws IOException {
        run(new TextReport(out, Paint.ANSI, true, statistics), TravellerSamples.none("XF204-3"));

        assertThat(out.toString()).startsWith("\u001B[2mNONE  \u001B[0m").doesNotContain("[1;32m", "GREEN");
    }

    @Test
    void a_table_has_care_in_columns_of_its_own() throws IOException {
        run(
                new CsvReport(out, new CsvReport.Used(Profile.PASSENGER, "review-standard@1.0.0", "PIU-SERIOUS-CRIME")),
                TravellerSamples.reviewAndCare(),
                TravellerSamples.none("XF204-3"));

        List<Map<String, String>> rows = rows();
        assertThat(rows.get(0))
                .containsEntry("review_proposed", "true")
                .containsEntry("score", "45")
                .containsEntry("scores", "serious_crime 45")
                .containsEntry("reason_1", "PXB-03")
                .containsEntry("reason_2", "BAG-02")
                .containsEntry("reason_3", "")
                .containsEntry("care_proposed", "true")
                .containsEntry("care_points", "45")
                .containsEntry("care_reason_1", "TIP-06")
                .containsEntry("purpose", "PIU-SERIOUS-CRIME")
                .containsEntry("policy", "review-standard@1.0.0")
                .containsEntry("packs", "passenger-booking@1.0.0")
                .doesNotContainKeys("lane", "score_tobacco");
        assertThat(rows.get(1))
                .containsEntry("review_proposed", "false")
                .containsEntry("care_proposed", "false")
                .containsEntry("care_points", "");
    }

    @Test
    void a_page_has_care_in_a_table_of_its_own() throws IOException {
        run(
                new HtmlReport(out, statistics),
                TravellerSamples.reviewAndCare(),
                TravellerSamples.care(),
                TravellerSamples.none("XF204-3"));

        String page = out.toString();
        assertThat(page)
                .contains("aria-label=\"Share of each proposal: REVIEW+CARE 1, REVIEW 0, CARE 1, NONE 1\"")
                .contains("Travellers with a proposal", "href=\"#travellers\"", "id=\"travellers\"")
                .contains("somebody trained to support possible victims should look")
                .contains("purpose PIU-SERIOUS-CRIME", "Example Passenger Data Act, section 12")
                .contains("Review policy review-standard@1.0.0", "How the proposal came about")
                .doesNotContain("onsignment", "Lane", "GREEN", "XF204-3");
        assertThat(page.indexOf("BAG-02", page.indexOf("<article")))
                .isLessThan(page.indexOf("For the protection of a possible victim"));
        assertThat(page.indexOf(">XF204-1<")).as("most urgent first").isLessThan(page.indexOf(">XF204-2<"));
    }

    private void run(Report report, Screened... travellers) throws IOException {
        for (Screened one : travellers) {
            statistics.add(one.assessment());
            report.write(one, report.render(one));
        }
        report.finish();
    }

    private List<Map<String, String>> rows() throws IOException {
        try (var values = new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(out.toString())) {
            return values.readAll();
        }
    }
}

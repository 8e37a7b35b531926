package io.tidewaiter.cli.text;

import io.tidewaiter.Lane;
import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Samples;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.cli.report.Wording;
import io.tidewaiter.pack.Profile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextReportTest {

    private final Statistics statistics = new Statistics(Wording.of(Profile.CARGO));
    private final StringBuilder out = new StringBuilder();

    @Test
    void reads_like_a_page() throws IOException {
        statistics.add(
                new Refusal("day.jsonl:18", Optional.empty(), List.of("goods[0].grossMass: -5 kg is negative.")));

        String text = report(false, Paint.NONE, Samples.red(), Samples.green("A"), Samples.green("B"));

        assertThat(text).isEqualTo("""
                RED     66  MEDU4711832  sea import, ECGYE > PAMIT > ALDRZ
                        +30 SEA-24   Container CSQU3054383: seal AB123 at loading, AB128 at discharge.
                        +30 SEA-19   Container CSQU3054383: verified mass 30480 kg, 4120 kg above what was declared.
                        +15 SEA-25   The bill of lading was switched on the way, on 2026-02-20.
                            and 1 more finding (+15): VAL-03
                         -8 MIT-03   The consignor is an authorised economic operator since 2021.
                         -4 MIT-01   41 earlier consignments of this pair were released without result.
                        -12 Group seal: SEA-25 counts a quarter beside SEA-24.
                            = contraband 66; data quality 10; a person has to look; ask for information (RFI), an
                              amendment (RFA)
                            5 rules not judged for want of a value:
                            ? SEA-30   Container CSQU3054383 has no tare mass.
                            ? SEA-31   Container CSQU3054383 has no tare mass.
                            ? SEA-32   Container CSQU3054383 has no tare mass.
                            ? and 2 more: SEA-33, SEA-34

                2 GREEN not shown; --all shows them.

                Lanes
                  RED            1   33.3 %  █████████████
                  YELLOW         0    0.0 %
                  BLUE           0    0.0 %
                  GREEN          2   66.7 %  ███████████████████████████
                  A person has to look, whatever the total, at 1.

                Most frequent indicators
                       1  SEA-19  Title of SEA-19
                       1  SEA-24  Title of SEA-24
                       1  SEA-25  Title of SEA-25
                       1  VAL-03  Title of VAL-03

                Not judged because a value is missing, in 1 record
                       1  Container.tareMassKg  Tare mass of the container

                Pack sea-container@1.0.0, sha256 %s
                Lane policy lane-standard@1.0.0

                4 records: 3 assessed, 1 refused
                """.replace("%s", "3f2a".repeat(16)));
    }

    @Test
    void shows_green_ones_when_asked() throws IOException {
        assertThat(report(true, Paint.NONE, Samples.green("GREEN-ONE"))).startsWith("GREEN    0  GREEN-ONE");
    }

    @Test
    void colours_only_when_painting() throws IOException {
        Screened yellow = Samples.one("Y", Lane.YELLOW, 40, "Sentence.");

        assertThat(report(false, Paint.ANSI, yellow)).startsWith("\u001B[1;33mYELLOW\u001B[0m");
        assertThat(report(false, Paint.NONE, yellow)).doesNotContain("\u001B");
    }

    @Test
    void data_cannot_steer_the_terminal() throws IOException {
        Screened tricky = Samples.one("T\u001B[2J\u202Egnp", Lane.RED, 80, "Seal \u001B]0;title\u0007 and\nnew line");

        assertThat(report(false, Paint.NONE, tricky))
                .doesNotContain("\u001B", "\u0007", "\u202E")
                .contains("and new line");
    }

    @Test
    void wraps_long_sentences_beside_the_rule() throws IOException {
        assertThat(report(false, Paint.NONE, Samples.one("L", Lane.RED, 80, "word ".repeat(60)))
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Lines.WIDTH))
                .filteredOn(line -> line.startsWith(" ".repeat(21) + "word"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void summarises_nothing_at_all() throws IOException {
        assertThat(report(false, Paint.NONE))
                .endsWith("0 records: 0 assessed, 0 refused\n")
                .contains("RED            0    0.0 %");
    }

    private String report(boolean all, Paint paint, Screened... records) throws IOException {
        out.setLength(0);
        TextReport report = new TextReport(out, paint, all, statistics);
        for (Screened one : records) {
            statistics.add(one.assessment());
            report.write(one, report.render(one));
        }
        report.finish();
        return out.toString();
    }
}

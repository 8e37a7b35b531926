package io.tidewaiter.cli.html;

import io.tidewaiter.Lane;
import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Samples;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.cli.report.Wording;
import io.tidewaiter.pack.Profile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlReportTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final List<String> VOID = List.of("meta");

    private final Statistics statistics = new Statistics(Wording.of(Profile.CARGO));

    @Test
    void shows_everything_about_a_flagged_consignment() throws IOException {
        assertThat(page(Stream.of(Samples.red())))
                .contains("MEDU4711832", "sea import, ECGYE &gt; PAMIT &gt; ALDRZ", "day.jsonl:17")
                .contains("seal AB123 at loading, AB128 at discharge.", "&gt; 26360", "30480 kg")
                .contains("Group seal: SEA-25 counts a quarter beside SEA-24.", "authorised economic operator")
                .contains("A person has to look", "Ask for information (RFI)", "Data quality 10")
                .contains("5 rules not judged", "Container.tareMassKg", "3f2a".repeat(16), "lane-standard@1.0.0")
                .contains("A seal replaced by the port after an inspection.", "It does not say who changed the seal.");
    }

    @Test
    void text_from_outside_is_never_markup() throws IOException {
        String attack = "<script>alert(1)</script>\"'&";
        statistics.add(new Refusal(attack, Optional.of(attack), List.of(attack)));

        String page = page(Stream.of(Samples.one(attack, Lane.RED, 80, attack)));

        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
    }

    @Test
    void loads_nothing_and_runs_nothing() throws IOException {
        assertThat(page(Stream.of(Samples.red())))
                .doesNotContain("http:", "https:", "src=", "url(", "@import", "<link", "<script", "onclick")
                .contains("default-src 'none'".replace("'", "&#39;"));
    }

    @Test
    void every_element_is_closed_in_order() throws IOException {
        var open = new ArrayDeque<String>();
        var tags = TAG.matcher(page(Stream.of(Samples.red(), Samples.green("G"))));
        while (tags.find()) {
            if (tags.group(1).isEmpty() && !VOID.contains(tags.group(2))) {
                open.push(tags.group(2));
            } else if (!tags.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void plots_have_words_and_tables() throws IOException {
        assertThat(page(Stream.of(Samples.red(), Samples.green("G"))))
                .contains("aria-label=\"Share of each lane: RED 1, YELLOW 0, BLUE 0, GREEN 1\"")
                .contains("aria-label=\"Number of records by score: 0 1, 1-9 0,")
                .contains("<summary>As a table</summary>");
    }

    @Test
    void lists_the_highest_and_says_how_many_are_left_out() throws IOException {
        int over = 3;
        Stream<Screened> many = IntStream.range(0, HtmlReport.LISTED + over)
                .mapToObj(number -> Samples.one("R" + number + ".", Lane.YELLOW, number < over ? 41 : 42, "Sentence."));

        assertThat(page(Stream.concat(many, Stream.of(Samples.one("LAST", Lane.RED, 70, "Sentence.")))))
                .contains("The 500 with the highest lanes and scores of 504. 4 are not listed here")
                .contains(">LAST<", ">R3.<")
                .doesNotContain(">R0.<", ">R1.<", ">R2.<", ">R502.<")
                .matches(page -> page.indexOf(">LAST<") < page.indexOf(">R3.<"), "highest first");
    }

    @Test
    void says_when_nothing_is_flagged() throws IOException {
        assertThat(page(Stream.of(Samples.green("G")))).contains("None. Every record that was assessed is GREEN.");
    }

    private String page(Stream<Screened> records) throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlReport report = new HtmlReport(out, statistics);
        records.forEach(one -> {
            statistics.add(one.assessment());
            report.write(one, report.render(one));
        });
        report.finish();
        return out.toString();
    }
}

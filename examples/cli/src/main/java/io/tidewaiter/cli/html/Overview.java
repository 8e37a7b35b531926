package io.tidewaiter.cli.html;

import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.ScoreHistogram;
import io.tidewaiter.cli.report.Standing;
import io.tidewaiter.cli.report.Statistics;
import io.tidewaiter.cli.report.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Top of the page: figures and plots. */
final class Overview {

    private static final int INDICATORS = 12;

    private final Statistics statistics;
    private final Wording wording;

    private Overview(Statistics statistics) {
        this.statistics = statistics;
        this.wording = statistics.wording();
    }

    static Html of(Statistics statistics) {
        return new Overview(statistics).html();
    }

    private Html html() {
        return new Html()
                .open("header")
                .element("h1", "Screening report")
                .element("p", subtitle(), "class", "subtitle")
                .add(told())
                .add(tiles())
                .close("header")
                .open("div", "class", "plots")
                .add(figure(
                        wording.standings(),
                        "share of the " + wording.noun() + "s that were assessed",
                        Plots.parts(wording.share(), standingBars(), statistics.assessed()),
                        standingBars()))
                .add(figure(
                        "Scores",
                        wording.scoreNote() + "; heights follow the square root",
                        Plots.histogram(scoreBars()),
                        scoreBars()))
                .add(figure(
                        "Most frequent indicators",
                        "records in which each is true",
                        Plots.bars(indicatorBars()),
                        indicatorBars()))
                .close("div");
    }

    /** How the travellers of the messages were counted, and what the short words of the standings mean. */
    private Html told() {
        Html html = new Html();
        statistics.messages().ifPresent(read -> html.element("p", read.sentence(), "class", "note"));
        wording.legend().lines().forEach(line -> html.element("p", line, "class", "note"));
        return html;
    }

    private String subtitle() {
        return statistics.total() + span().map(span -> ". As of " + span).orElse("") + ".";
    }

    private Optional<String> span() {
        return statistics
                .earliest()
                .flatMap(first ->
                        statistics.latest().map(last -> first.equals(last) ? day(first) : first + " to " + last));
    }

    private static String day(Instant instant) {
        return instant.toString();
    }

    private Html tiles() {
        Html tiles = new Html().open("ul", "class", "tiles");
        for (Bar one : standingBars()) {
            tiles.add(tile(one.style(), one.count(), one.name(), Plain.share(one.count(), statistics.assessed())));
        }
        tiles.add(tile("plain", statistics.review(), "need a person", "whatever the total"));
        tiles.add(tile("plain", statistics.random(), "at random", "whatever was found"));
        tiles.add(tile("plain", statistics.withGaps(), "with gaps", "a rule could not be judged"));
        tiles.add(tile("plain", statistics.refused(), "refused", "could not be read"));
        return tiles.close("ul");
    }

    private static Html tile(String style, long count, String name, String note) {
        return new Html()
                .open("li", "class", "tile " + style)
                .inline("b", count)
                .text(" ")
                .inline("span", name)
                .text(" ")
                .inline("small", note)
                .close("li");
    }

    /** A plot with its title and, for those who cannot see it, the same numbers as a table. */
    private static Html figure(String title, String note, Html plot, List<Bar> bars) {
        Html html = new Html()
                .open("figure", "class", title.toLowerCase(Locale.ROOT))
                .open("figcaption")
                .text(title)
                .element("small", note)
                .close("figcaption")
                .add(plot)
                .open("details")
                .element("summary", "As a table")
                .open("table")
                .open("thead")
                .open("tr")
                .element("th", title, "scope", "col")
                .element("th", "Records", "scope", "col", "class", "number")
                .close("tr")
                .close("thead")
                .open("tbody");
        for (Bar bar : bars) {
            html.open("tr")
                    .element("th", bar.label(), "scope", "row")
                    .element("td", bar.count(), "class", "number")
                    .close("tr");
        }
        return html.close("tbody").close("table").close("details").close("figure");
    }

    private List<Bar> standingBars() {
        return Standing.of(wording.profile()).stream()
                .map(one -> new Bar(one.word(), "", statistics.standings().of(one), one.style()))
                .toList();
    }

    private List<Bar> scoreBars() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < ScoreHistogram.BARS; i++) {
            bars.add(new Bar(ScoreHistogram.label(i), "", statistics.scores().count(i), "plain"));
        }
        return bars;
    }

    private List<Bar> indicatorBars() {
        return statistics.indicators().top(INDICATORS).stream()
                .map(entry -> new Bar(entry.getKey(), statistics.title(entry.getKey()), entry.getValue(), "plain"))
                .toList();
    }
}

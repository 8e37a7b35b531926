package io.tidewaiter.cli.html;

import io.tidewaiter.Adjustment;
import io.tidewaiter.Assessment;
import io.tidewaiter.Decision;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.cli.report.Journey;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.pack.RuleStatus;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One consignment with everything that led to its lane. */
final class Card {

    private final Assessment assessment;
    private final Screened screened;
    private final Html html = new Html();

    private Card(Screened screened) {
        this.screened = screened;
        this.assessment = screened.assessment();
    }

    static Html of(Screened screened) {
        return new Card(screened).html();
    }

    private Html html() {
        String lane = assessment.lane().name();
        html.open("article", "class", lane.toLowerCase(Locale.ROOT));
        head(lane);
        points();
        asked();
        gaps();
        html.open("details").element("summary", "Values, sources, and how the lane came about");
        assessment.findings().forEach(finding -> html.add(Proof.of(finding)));
        assessment.mitigating().forEach(finding -> html.add(Proof.of(finding)));
        steps(assessment.decision());
        return html.close("details").close("article");
    }

    private void head(String lane) {
        html.open("header")
                .inline("span", lane, "class", "lane")
                .text(" ")
                .inline("span", assessment.score(), "class", "score", "title", "Score, 0 to 100")
                .open("div")
                .element("h3", assessment.reference())
                .element("p", Journey.of(screened.subject()), "class", "note")
                .close("div")
                .element("p", screened.place(), "class", "place")
                .close("header");
    }

    /** What counts and what was taken off; the column adds up to the score of each threat. */
    private void points() {
        html.open("table", "class", "points")
                .open("thead")
                .open("tr")
                .element("th", "Points", "scope", "col", "class", "number")
                .element("th", "Rule", "scope", "col")
                .element("th", "Why", "scope", "col")
                .element("th", "Threat", "scope", "col")
                .close("tr")
                .close("thead")
                .open("tbody");
        assessment.findings().forEach(finding -> point(finding, "finding"));
        assessment.mitigating().forEach(finding -> point(finding, "good"));
        assessment.adjustments().forEach(this::adjustment);
        assessment
                .scores()
                .forEach((threat, score) -> html.open("tr", "class", "sum")
                        .element("td", score, "class", "number")
                        .element("td", "")
                        .element("td", "Score")
                        .element("td", word(threat))
                        .close("tr"));
        html.close("tbody").close("table");
    }

    private void point(Finding finding, String style) {
        html.open("tr", "class", style)
                .element("td", Plain.signed(finding.counted()), "class", "number")
                .element("td", finding.rule(), "class", "rule")
                .element("td", finding.sentence() + note(finding))
                .element("td", word(finding.threat()))
                .close("tr");
    }

    private static String note(Finding finding) {
        String data = finding.quality() > 0 ? " (data quality " + Plain.signed(finding.quality()) + ")" : "";
        String times = finding.matches() > 1 ? " (" + finding.matches() + " times)" : "";
        String cancelled =
                finding.cancelledBy().map(by -> " (cancelled by " + by + ")").orElse("");
        String draft = finding.status() == RuleStatus.DRAFT ? " (draft, counts nothing)" : "";
        return data + times + cancelled + draft;
    }

    private void adjustment(Adjustment change) {
        html.open("tr", "class", "adjustment")
                .element("td", Plain.signed(change.points()), "class", "number")
                .element("td", "")
                .element("td", change.because())
                .element("td", word(change.threat()))
                .close("tr");
    }

    private void asked() {
        Decision decision = assessment.decision();
        html.open("ul", "class", "asked");
        if (decision.review()) {
            html.element("li", "A person has to look");
        }
        if (decision.random()) {
            html.element("li", "Chosen at random, whatever was found");
        }
        decision.asks().forEach(ask -> html.element("li", Words.of(ask)));
        if (assessment.dataQuality() > 0) {
            html.element("li", "Data quality " + assessment.dataQuality());
        }
        html.close("ul");
    }

    private void gaps() {
        List<Gap> gaps = assessment.gaps();
        if (gaps.isEmpty()) {
            return;
        }
        html.open("details")
                .element("summary", Plain.count(gaps.size(), "rule") + " not judged, values are missing")
                .open("ul");
        gaps.forEach(gap -> html.open("li")
                .inline("span", gap.rule(), "class", "rule")
                .text(" " + gap.sentence())
                .close("li"));
        html.close("ul").close("details");
    }

    private void steps(Decision decision) {
        html.element("h4", "How the lane came about").open("ol");
        decision.steps().forEach(step -> html.element("li", step.reached() + ": " + step.because()));
        html.close("ol")
                .element(
                        "p",
                        "Policy " + decision.policy() + "; packs "
                                + assessment.packs().stream()
                                        .map(pack -> pack.ref().toString())
                                        .collect(Collectors.joining(", "))
                                + "; as of " + assessment.asOf() + ".",
                        "class",
                        "note");
    }

    private static String word(Enum<?> threat) {
        return threat.name().toLowerCase(Locale.ROOT);
    }
}

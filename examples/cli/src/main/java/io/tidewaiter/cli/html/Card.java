package io.tidewaiter.cli.html;

import io.tidewaiter.Assessment;
import io.tidewaiter.Decision;
import io.tidewaiter.Gap;
import io.tidewaiter.Proposal;
import io.tidewaiter.Purpose;
import io.tidewaiter.cli.report.Journey;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Screened;
import io.tidewaiter.cli.report.Standing;
import io.tidewaiter.cli.report.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One record with everything that led to its lane or proposal. */
final class Card {

    private final Assessment assessment;
    private final Screened screened;
    private final Standing standing;
    private final Wording wording;
    private final Html html = new Html();

    private Card(Screened screened, Wording wording) {
        this.screened = screened;
        this.standing = screened.answer().standing();
        this.wording = wording;
        this.assessment = screened.assessment();
    }

    static Html of(Screened screened, Wording wording) {
        return new Card(screened, wording).html();
    }

    private Html html() {
        html.open("article", "class", standing.style());
        head();
        html.add(Bill.of(assessment));
        asked();
        gaps();
        html.open("details").element("summary", "Values, sources, and " + wording.steps());
        assessment.findings().forEach(finding -> html.add(Proof.of(finding)));
        assessment.mitigating().forEach(finding -> html.add(Proof.of(finding)));
        steps(assessment.decision());
        return html.close("details").close("article");
    }

    private void head() {
        html.open("header")
                .inline("span", standing.word(), "class", "lane")
                .text(" ")
                .inline("span", assessment.score(), "class", "score", "title", "Score, 0 to 100")
                .open("div")
                .element("h3", assessment.reference())
                .element("p", Journey.of(screened.subject()), "class", "note")
                .close("div")
                .element("p", screened.place(), "class", "place")
                .close("header");
    }

    private void asked() {
        Decision decision = assessment.decision();
        html.open("ul", "class", "asked");
        if (decision.review()) {
            html.element("li", "A person has to look");
        }
        if (decision.protection().equals(Optional.of(Proposal.PROPOSE_REVIEW))) {
            html.element("li", "Apart from all else, somebody trained to support possible victims should look");
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
        html.element("h4", "H" + wording.steps().substring(1)).open("ol");
        decision.steps().forEach(step -> html.element("li", step.reached() + ": " + step.because()));
        html.close("ol")
                .element(
                        "p",
                        "Policy " + decision.policy() + "; packs "
                                + assessment.packs().stream()
                                        .map(pack -> pack.ref().toString())
                                        .collect(Collectors.joining(", "))
                                + "; as of " + assessment.asOf() + purpose() + ".",
                        "class",
                        "note");
    }

    private String purpose() {
        return wording.tellsLegalBasis()
                ? assessment
                        .purpose()
                        .map(Purpose::code)
                        .map(code -> "; purpose " + code)
                        .orElse("")
                : "";
    }
}

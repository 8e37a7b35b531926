package io.tidewaiter.cli.html;

import io.tidewaiter.Adjustment;
import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What counts and what was taken off; each column adds up to the score of its threat. What is counted to protect a possible victim has a
 * table of its own.
 */
final class Bill {

    private final Assessment assessment;
    private final Html html = new Html();

    private Bill(Assessment assessment) {
        this.assessment = assessment;
    }

    static Html of(Assessment assessment) {
        Bill bill = new Bill(assessment);
        bill.table(threat -> threat != Threat.VICTIMS);
        if (assessment.findings().stream().anyMatch(finding -> finding.threat() == Threat.VICTIMS)) {
            bill.html.element("h4", "For the protection of a possible victim, apart from all else");
            bill.table(threat -> threat == Threat.VICTIMS);
        }
        return bill.html;
    }

    private void table(Predicate<Threat> threats) {
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
        assessment.findings().stream()
                .filter(finding -> threats.test(finding.threat()))
                .forEach(finding -> point(finding, "finding"));
        assessment.mitigating().stream()
                .filter(finding -> threats.test(finding.threat()))
                .forEach(finding -> point(finding, "good"));
        assessment.adjustments().stream()
                .filter(change -> threats.test(change.threat()))
                .forEach(this::adjustment);
        assessment.scores().forEach((threat, score) -> sum(threat, score, threats));
        html.close("tbody").close("table");
    }

    private void sum(Threat threat, int score, Predicate<Threat> threats) {
        if (threats.test(threat)) {
            html.open("tr", "class", "sum")
                    .element("td", score, "class", "number")
                    .element("td", "")
                    .element("td", "Score")
                    .element("td", word(threat))
                    .close("tr");
        }
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

    private static String word(Threat threat) {
        return threat.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

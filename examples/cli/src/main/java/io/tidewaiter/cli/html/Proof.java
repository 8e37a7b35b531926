package io.tidewaiter.cli.html;

import io.tidewaiter.Evidence;
import io.tidewaiter.Finding;
import java.util.List;

/** What stands behind a finding: the values, the sources, when it is wrong, what it does not say. */
final class Proof {

    private Proof() {}

    static Html of(Finding finding) {
        Html html = new Html()
                .element("h4", finding.rule() + " " + finding.title())
                .open("table")
                .open("thead")
                .open("tr")
                .element("th", "Value", "scope", "col")
                .element("th", "What it is", "scope", "col")
                .element("th", "Asked of it", "scope", "col")
                .element("th", "Where in the record", "scope", "col")
                .close("tr")
                .close("thead")
                .open("tbody");
        finding.evidence().forEach(match -> match.forEach(evidence -> row(evidence, html)));
        html.close("tbody").close("table").open("dl");
        list("Sources", finding.card().sources(), html);
        list("Known false alarms", finding.card().falseAlarms(), html);
        list("What it does not say", finding.card().limits(), html);
        return html.close("dl");
    }

    private static void row(Evidence evidence, Html html) {
        String unit = evidence.unit().isEmpty() ? "" : " " + evidence.unit();
        html.open("tr")
                .element("td", evidence.value() + unit)
                .element("td", evidence.meaning() + ", " + evidence.fact())
                .element("td", evidence.test(), "class", "rule")
                .element("td", String.join(", ", evidence.paths()), "class", "rule")
                .close("tr");
    }

    private static void list(String title, List<String> entries, Html html) {
        if (!entries.isEmpty()) {
            html.element("dt", title);
            entries.forEach(entry -> html.element("dd", entry));
        }
    }
}

package io.tidewaiter.cli.html;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.cli.report.Refusal;
import io.tidewaiter.cli.report.Statistics;
import java.util.List;

/** End of the page: what is missing, what was refused, which packs and policy were used. */
final class Backing {

    private static final int FIELDS = 30;

    private final Statistics statistics;
    private final Html html = new Html();

    private Backing(Statistics statistics) {
        this.statistics = statistics;
    }

    static Html of(Statistics statistics) {
        return new Backing(statistics).html();
    }

    private Html html() {
        html.open("footer");
        gaps();
        refusals();
        packs();
        warnings();
        return html.close("footer");
    }

    private void gaps() {
        if (statistics.missingFields().size() == 0) {
            return;
        }
        html.element("h2", "Values that were missing")
                .element(
                        "p",
                        "Records in which at least one rule could not be judged for want of the value. Not judged is not a no.",
                        "class",
                        "note");
        head("Records", "Field", "Meaning");
        statistics
                .missingFields()
                .top(FIELDS)
                .forEach(entry -> html.open("tr")
                        .element(
                                "td",
                                entry.getValue() + " (" + Plain.share(entry.getValue(), statistics.assessed()) + ")",
                                "class",
                                "number")
                        .element("td", entry.getKey(), "class", "rule")
                        .element("td", statistics.meaning(entry.getKey()))
                        .close("tr"));
        html.close("tbody").close("table");
    }

    private void refusals() {
        if (statistics.refused() == 0) {
            return;
        }
        List<Refusal> kept = statistics.refusals();
        html.element("h2", "Refused records").element("p", refusalNote(kept.size()), "class", "note");
        head("Place", "Reference", "Problems");
        for (Refusal refusal : kept) {
            html.open("tr")
                    .element("td", refusal.place(), "class", "rule")
                    .element("td", refusal.reference().orElse("not readable"))
                    .open("td");
            refusal.problems().forEach(problem -> html.element("p", problem));
            html.close("td").close("tr");
        }
        html.close("tbody").close("table");
    }

    private String refusalNote(int kept) {
        return statistics.refused() == kept
                ? "These were not screened. Mend them and screen them again."
                : "The first " + kept + " of " + statistics.refused() + "; --errors FILE lists every one.";
    }

    private void packs() {
        html.element("h2", "What was used");
        head("Pack", "Title and owner", "Review by", "SHA-256");
        for (AppliedPack pack : statistics.packs()) {
            html.open("tr")
                    .element("td", pack.ref(), "class", "rule")
                    .element("td", pack.title() + ", " + pack.owner() + ". " + pack.legalBasis())
                    .element("td", pack.reviewBy())
                    .element("td", pack.ref().sha256(), "class", "rule digest")
                    .close("tr");
        }
        html.close("tbody").close("table");
        if (statistics.wording().tellsLegalBasis()) {
            statistics.purposes().forEach(purpose -> html.element("p", "Purpose " + purpose));
        }
        statistics
                .policies()
                .forEach(policy -> html.element("p", statistics.wording().policy() + " " + policy));
    }

    private void warnings() {
        if (statistics.warnings().isEmpty()) {
            return;
        }
        html.element("h2", "Warnings").open("ul");
        statistics.warnings().forEach(warning -> html.element("li", warning));
        html.close("ul");
    }

    private void head(String... names) {
        html.open("table").open("thead").open("tr");
        for (String name : names) {
            html.element("th", name, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
    }
}

package io.tidewaiter.cli.html;

import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import java.util.List;
import java.util.Locale;

/** The indicators as one page: a table for each pack, everything else about a rule folded away behind its title. */
public final class CatalogPage {

    private CatalogPage() {}

    /** The whole page. */
    public static String of(List<RulePack> packs) {
        Html html = new Html().open("header").element("h1", "Indicators");
        int rules = packs.stream().mapToInt(pack -> pack.cards().size()).sum();
        html.element(
                        "p",
                        Plain.count(rules, "indicator") + " in " + Plain.count(packs.size(), "pack"),
                        "class",
                        "subtitle")
                .close("header")
                .open("main");
        packs.forEach(pack -> pack(pack, html));
        html.close("main");
        return Document.of("Indicators", html);
    }

    private static void pack(RulePack pack, Html html) {
        html.element("h2", pack.title())
                .element("p", pack.ref() + ", " + pack.owner() + ". " + pack.legalBasis(), "class", "note")
                .element("p", "SHA-256 " + pack.ref().sha256(), "class", "note digest")
                .open("table", "class", "indicators")
                .open("thead")
                .open("tr");
        for (String name : List.of("Id", "Points", "Threat", "Indicator", "Status")) {
            html.element("th", name, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        pack.cards().forEach(card -> row(card, html));
        html.close("tbody").close("table");
    }

    private static void row(RuleCard card, Html html) {
        html.open("tr", "id", card.id())
                .element("th", card.id(), "scope", "row", "class", "rule")
                .element("td", points(card), "class", "number")
                .element("td", word(card.threat()))
                .open("td")
                .open("details")
                .element("summary", card.title())
                .element("p", card.because())
                .open("pre", "class", "rule")
                .lines(card.condition())
                .close("pre")
                .open("dl");
        list("Sources", card.sources(), html);
        list("Known false alarms", card.falseAlarms(), html);
        list("What it cannot see", card.blindSpots(), html);
        list("What it does not say", card.limits(), html);
        list("Points", List.of(card.origin()), html);
        html.close("dl")
                .close("details")
                .close("td")
                .element("td", word(card.status()) + (card.review() ? ", a person has to look" : ""))
                .close("tr");
    }

    private static String points(RuleCard card) {
        return card.points() == 0 && card.quality() > 0 ? "data " + card.quality() : Plain.signed(card.points());
    }

    private static void list(String title, List<String> entries, Html html) {
        if (!entries.isEmpty()) {
            html.element("dt", title);
            entries.forEach(entry -> html.element("dd", entry));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

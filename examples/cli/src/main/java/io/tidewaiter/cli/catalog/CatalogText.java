package io.tidewaiter.cli.catalog;

import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import java.util.List;
import java.util.Locale;

/** The indicators as text: a line each, the sources under it. */
final class CatalogText {

    private CatalogText() {}

    static String of(List<RulePack> packs) {
        StringBuilder text = new StringBuilder();
        int rules = 0;
        for (RulePack pack : packs) {
            text.append(Plain.line(pack.ref() + "  " + pack.title())).append('\n');
            pack.cards().forEach(card -> text.append(row(card)));
            text.append('\n');
            rules += pack.cards().size();
        }
        return text.append(Plain.count(rules, "indicator"))
                .append(" in ")
                .append(Plain.count(packs.size(), "pack"))
                .append(".\n")
                .toString();
    }

    private static String row(RuleCard card) {
        String status = card.status() == RuleStatus.RELEASED
                ? ""
                : ", " + card.status().name().toLowerCase(Locale.ROOT);
        String review = card.review() ? ", a person has to look" : "";
        return Plain.line(String.format(
                                Locale.ROOT,
                                "  %-8s %7s  %-10s  %s%s%s",
                                card.id(),
                                points(card),
                                card.threat().name().toLowerCase(Locale.ROOT),
                                card.title(),
                                review,
                                status))
                        .stripTrailing()
                + "\n" + " ".repeat(31) + Plain.line(String.join("; ", card.sources())) + "\n";
    }

    /** Data-quality points are a number of their own, so they are told apart. */
    static String points(RuleCard card) {
        return card.points() == 0 && card.quality() > 0 ? "data " + card.quality() : Plain.signed(card.points());
    }
}

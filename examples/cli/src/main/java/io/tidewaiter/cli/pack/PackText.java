package io.tidewaiter.cli.pack;

import io.tidewaiter.RuleExecution;
import io.tidewaiter.cli.report.Plain;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import java.util.List;
import java.util.Locale;

/** A pack as text: head, a table of its rules, and what each rule reads. */
final class PackText {

    private final RulePack pack;
    private final StringBuilder text = new StringBuilder();

    private PackText(RulePack pack) {
        this.pack = pack;
    }

    static String of(RulePack pack) {
        PackText page = new PackText(pack);
        page.head();
        page.table();
        page.words();
        page.executions();
        return page.text.toString();
    }

    private void head() {
        line(pack.ref() + "  " + pack.title());
        entry("profile", pack.profile().name().toLowerCase(Locale.ROOT));
        entry("purposes", pack.purposes().isEmpty() ? "any" : String.join(", ", pack.purposes()));
        entry("legal basis", pack.legalBasis());
        entry("owner", pack.owner());
        entry(
                "in force",
                pack.validFrom() + " to " + pack.validTo().map(Object::toString).orElse("further notice"));
        if (!pack.scope().isEverywhere()) {
            entry("only at", pack.scope().toString());
        }
        entry("review by", pack.reviewBy().toString());
        entry("languages", joined(pack.languages(), "English only"));
        entry("lists", joined(pack.listNames(), "none"));
        entry("sha256", pack.ref().sha256());
        pack.warnings().forEach(warning -> entry("warning", warning.toString()));
    }

    private void table() {
        line("");
        row("rule", "points", "threat", "kind", "status", "review", "title");
        for (RuleCard card : pack.cards()) {
            row(
                    card.id(),
                    card.points() == 0 && card.quality() > 0 ? "data " + card.quality() : Plain.signed(card.points()),
                    word(card.threat()),
                    word(card.kind()),
                    word(card.status()),
                    card.review() ? "yes" : "",
                    card.title());
        }
    }

    private void words() {
        line("");
        line("Fields read");
        for (RuleCard card : pack.cards()) {
            line(String.format(Locale.ROOT, "  %-9s %s", card.id(), String.join(", ", pack.words(card.id()))));
        }
    }

    private void executions() {
        line("");
        line("Runs");
        for (RuleExecution run : RuleExecution.of(pack)) {
            line(String.format(Locale.ROOT, "  %-9s %-8s %s", run.rule(), word(run.where()), run.why()));
        }
    }

    private void row(Object... cells) {
        line(String.format(Locale.ROOT, "  %-9s %7s  %-10s  %-10s  %-10s  %-6s  %s", cells));
    }

    private void entry(String name, String value) {
        line(String.format(Locale.ROOT, "  %-12s %s", name, value));
    }

    private void line(String line) {
        text.append(Plain.line(line).stripTrailing()).append('\n');
    }

    private static String joined(List<String> words, String none) {
        return words.isEmpty() ? none : String.join(", ", words);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

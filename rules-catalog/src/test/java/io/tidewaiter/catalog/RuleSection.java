package io.tidewaiter.catalog;

import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.pack.RuleCase;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import static io.tidewaiter.catalog.Markdown.verbatim;

/** The section of one rule on the page of its pack. */
final class RuleSection {

    private static final Map<String, String> LANGUAGES = Map.of(
            "sq", "Shqip",
            "bs", "Bosanski",
            "mk", "Македонски",
            "cnr", "Crnogorski",
            "sr-Latn", "Srpski (latinica)",
            "sr-Cyrl", "Српски (ћирилица)");

    private final Markdown page;
    private final RulePack pack;
    private final RuleCard card;

    private RuleSection(Markdown page, RulePack pack, RuleCard card) {
        this.page = page;
        this.pack = pack;
        this.card = card;
    }

    static void write(Markdown page, RulePack pack, Rule rule, List<RuleCase> cases) {
        new RuleSection(page, pack, rule.card()).write(rule, cases);
    }

    /** The section of what the engine does by itself: it has a card and neither words nor cases. */
    static void write(Markdown page, RulePack pack, RuleCard card) {
        RuleSection section = new RuleSection(page, pack, card);
        page.heading(2, heading(card));
        page.quote(card.because());
        page.paragraph("It applies when");
        page.paragraph(card.condition());
        section.reservations();
        section.texts();
    }

    /** The anchor GitHub gives the heading. */
    static String anchor(RuleCard card) {
        return heading(card)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private static String heading(RuleCard card) {
        return card.id() + " " + card.title();
    }

    private void write(Rule rule, List<RuleCase> cases) {
        page.heading(2, heading(card));
        cases.stream().map(RuleCase::says).flatMap(Optional::stream).findFirst().ifPresent(page::quote);
        page.paragraph("It matches when");
        page.code(Markdown.unindented(card.condition()));
        page.list(
                "What the words mean",
                ReadWords.of(rule).stream().map(RuleSection::meaning).toList());
        page.paragraph("**What it is worth**");
        page.paragraph(worth());
        reservations();
        page.paragraph("**Cases**");
        page.table(
                List.of("kind", "expected", "case"),
                cases.stream().map(RuleSection::row).toList());
        texts();
    }

    private void reservations() {
        page.list("When a match is wrong", card.falseAlarms());
        page.list("What it cannot see", card.blindSpots());
        page.list("What it does not say", card.limits());
        page.list("Sources", card.sources());
    }

    private void texts() {
        page.paragraph("**The sentence**");
        page.table(List.of("language", "title", "sentence"), sentences());
        page.paragraph("Owner: " + card.owner() + ". Since " + card.since() + ", "
                + card.status().name().toLowerCase(Locale.ROOT) + ".");
    }

    private static String meaning(Word word) {
        String unit = word.meaning().unit();
        return verbatim(word.fullName()) + ": " + word.meaning().value() + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    private String worth() {
        List<String> parts = new ArrayList<>();
        if (card.mitigating()) {
            parts.add(-card.points() + " points off " + (card.threat() == Threat.ANY ? "every threat" : card.threat()));
        } else if (card.points() != 0) {
            parts.add(card.points() + " points towards " + card.threat());
        }
        if (card.quality() != 0) {
            parts.add(card.quality() + " data-quality points, which are no part of the score");
        }
        card.group()
                .ifPresent(group -> parts.add("in group " + verbatim(group)
                        + ", of which the highest counts in full and the others a quarter"));
        if (card.kind() == RuleKind.PLACE) {
            parts.add("rests on places alone, at most 15 points together");
        }
        if (card.kind() == RuleKind.VALUE) {
            parts.add("rests on the declared value, never red by itself");
        }
        card.ask().ifPresent(ask -> parts.add("asks for " + verbatim(ask.name())));
        return sentence(parts) + " Origin: " + card.origin();
    }

    private static String sentence(List<String> parts) {
        String words = String.join("; ", parts) + ".";
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<String> row(RuleCase one) {
        return List.of(one.kind().written(), one.expect().written(), one.title());
    }

    private List<List<String>> sentences() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("English", card.title(), card.because()));
        for (String language : pack.languages()) {
            pack.text(card.id(), language)
                    .ifPresent(text -> rows.add(
                            List.of(LANGUAGES.getOrDefault(language, language), text.title(), text.because())));
        }
        return rows;
    }
}

package io.tidewaiter.catalog;

import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.pack.RuleCase;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import static io.tidewaiter.catalog.Markdown.verbatim;

/** The page of a pack: what it is, its rules at a glance, then one section for each. */
final class PackPage {

    private final OpenedPack opened;
    private final RulePack pack;

    private PackPage(OpenedPack opened) {
        this.opened = opened;
        this.pack = opened.pack();
    }

    /** The page as Markdown. */
    static String of(OpenedPack pack) {
        return new PackPage(pack).write();
    }

    private String write() {
        Markdown page = new Markdown();
        page.heading(1, pack.title());
        page.paragraph("Pack " + verbatim(pack.ref().id()) + ", version "
                + pack.ref().version() + ", " + pack.cards().size()
                + " rules. This page is made from the pack by `RulePagesTest`; change the pack, not the page.");
        page.table(List.of("", ""), summary());
        page.heading(2, "The rules at a glance");
        page.table(List.of("rule", "title", "points", "data quality", "threat", "group"), glance());
        opened.pack().rules().forEach(rule -> RuleSection.write(page, pack, rule, cases(rule)));
        new TreeMap<>(opened.pack().lists()).values().forEach(list -> list(page, list));
        return page.toString();
    }

    private List<List<String>> summary() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("made for", pack.profile().name() + ": " + String.join(", ", pack.purposes())));
        rows.add(List.of("legal basis", pack.legalBasis()));
        rows.add(List.of("owner", pack.owner()));
        rows.add(List.of("in force from", pack.validFrom().toString()));
        pack.validTo().ifPresent(day -> rows.add(List.of("in force to", day.toString())));
        rows.add(List.of("review by", pack.reviewBy().toString()));
        rows.add(List.of("languages", "en, " + String.join(", ", pack.languages())));
        return rows;
    }

    private static void list(Markdown page, MemberList list) {
        page.heading(2, "List " + verbatim(list.name()));
        page.table(
                List.of("value", "valid from", "valid to"),
                list.entries().stream()
                        .map(entry -> List.of(entry.value(), day(entry.validFrom()), day(entry.validTo())))
                        .toList());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("open");
    }

    private List<List<String>> glance() {
        return pack.cards().stream().map(PackPage::glance).toList();
    }

    private static List<String> glance(RuleCard card) {
        return List.of(
                "[" + card.id() + "](#" + RuleSection.anchor(card) + ")",
                card.title(),
                number(card.points()),
                number(card.quality()),
                card.points() == 0 ? "" : card.threat().name(),
                card.group().orElse(""));
    }

    private static String number(int points) {
        return points == 0 ? "" : String.valueOf(points).replace('-', '−');
    }

    private List<RuleCase> cases(Rule rule) {
        return opened.cases().stream()
                .filter(one -> one.rule().equals(rule.card().id()))
                .toList();
    }
}

package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.RuleCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the card of a rule is held against that its own file cannot tell. */
final class CardChecks {

    private final PackFiles files;
    private final Set<String> ids;
    private final RuleCard card;
    private final Problems problems;

    private CardChecks(PackFiles files, Set<String> ids, RuleCard card) {
        this.files = files;
        this.ids = ids;
        this.card = card;
        this.problems = new Problems(card.file());
    }

    static List<PackProblem> check(PackFiles files, Set<String> ids, List<Rule> rules) {
        List<PackProblem> all = new ArrayList<>();
        for (Rule rule : rules) {
            CardChecks checks = new CardChecks(files, ids, rule.card());
            checks.check();
            all.addAll(checks.problems.all());
        }
        return all;
    }

    private void check() {
        Sentences.checkWords(card.title(), "en", () -> line("title"), problems);
        Sentences.checkWords(card.because(), "en", () -> line("because"), problems);
        Sentences.checkBraces(card.because(), () -> line("because"), problems);
        card.cancels().forEach(this::cancels);
    }

    private void cancels(String id) {
        if (id.equals(card.id())) {
            problems.error(line("cancels"), "A rule that cancels itself", "Name the finding it speaks against.");
        } else if (!ids.contains(id) && isOfThisPack(id)) {
            problems.error(
                    line("cancels"),
                    "@cancels names the unknown rule " + Shown.quoted(id),
                    Nearest.hint(id, ids) + "Name rules of this pack, or rules of another pack by their full ids.");
        }
    }

    /** A mitigation may speak against rules of packs it is used beside; their ids begin otherwise. */
    private boolean isOfThisPack(String id) {
        return ids.stream().anyMatch(one -> family(one).equals(family(id)));
    }

    private static String family(String id) {
        return id.substring(0, Math.max(0, id.lastIndexOf('-')));
    }

    private int line(String annotation) {
        return RuleLines.ofAnnotation(files, card.file(), annotation);
    }
}

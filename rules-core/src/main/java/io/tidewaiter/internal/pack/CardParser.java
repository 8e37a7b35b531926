package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the card of a rule from its annotations. */
final class CardParser {

    private static final Pattern ID = Pattern.compile("[A-Z]{2,5}-[0-9]{2,3}");

    private final Annotations annotations;
    private final Problems problems;

    CardParser(Annotations annotations, Problems problems) {
        this.annotations = annotations;
        this.problems = problems;
    }

    RuleCard parse(String id, String file, String condition, int line) {
        if (!ID.matcher(id).matches()) {
            problems.error(
                    line,
                    "The rule id '" + id + "'",
                    "Write two to five capital letters, a hyphen and two or three digits: SEA-24.");
        }
        RuleKind kind = annotations.choice("kind", RuleKind.class, RuleKind.CONDUCT);
        RuleCard card = new RuleCard(
                id,
                required("title"),
                annotations.choice("threat", Threat.class, Threat.CONTRABAND),
                annotations.number("points", -100, 100),
                annotations.number("quality", 0, 100),
                annotations.truth("review"),
                annotations.text("group"),
                kind,
                annotations.choice("status", RuleStatus.class, RuleStatus.DRAFT),
                required("because"),
                required("origin"),
                needed("source"),
                needed("falseAlarms"),
                annotations.texts("blindSpots"),
                annotations.texts("limits"),
                annotations.texts("cancels"),
                Optional.ofNullable(annotations.has("ask") ? annotations.choice("ask", Ask.class, Ask.RFI) : null),
                required("owner"),
                required("since"),
                file,
                condition);
        check(card);
        return card;
    }

    private void check(RuleCard card) {
        if (!annotations.has("threat") && card.kind() != RuleKind.QUALITY) {
            problems.error(
                    annotations.line("threat"),
                    "A rule without @threat",
                    "Say what its points count towards: @threat(CONTRABAND).");
        }
        if (card.threat() == Threat.ANY && !card.mitigating()) {
            problems.error(
                    annotations.line("threat"),
                    "@threat(ANY) on a rule that adds points",
                    "Name one threat; ANY is for mitigating rules.");
        }
        if (card.mitigating() && (card.points() > 0 || card.review() || card.quality() > 0)) {
            problems.error(
                    annotations.line("points"),
                    "A mitigating rule with points above zero, @quality or @review",
                    "Give it negative points or @cancels only.");
        }
        if (!card.mitigating() && card.points() < 0) {
            problems.error(
                    annotations.line("points"),
                    "@points(" + card.points() + ") on a rule that does not mitigate",
                    "Add @kind(mitigation), or write points of zero or more.");
        }
        if (!card.mitigating() && !card.cancels().isEmpty()) {
            problems.error(
                    annotations.line("cancels"), "@cancels on a rule that does not mitigate", "Add @kind(mitigation).");
        }
        if (card.kind() == RuleKind.PLACE && card.points() > 15) {
            problems.error(
                    annotations.line("points"),
                    "@points(" + card.points() + ") on a rule about places alone",
                    "Places alone count at most 15 (WTO Trade Facilitation Agreement, Art. 7.4).");
        }
        if (card.points() == 0
                && card.quality() == 0
                && !card.review()
                && card.cancels().isEmpty()) {
            problems.error(
                    annotations.line("points"),
                    "A rule that changes nothing",
                    "Give it @points, @quality, @review or @cancels.");
        }
    }

    private String required(String name) {
        Optional<String> text = annotations.text(name);
        if (text.isEmpty()) {
            problems.error(annotations.line(name), "A rule without @" + name, "Add @" + name + "(\"...\").");
        }
        return text.orElse("");
    }

    private List<String> needed(String name) {
        List<String> texts = annotations.texts(name);
        if (texts.isEmpty()) {
            problems.error(
                    annotations.line(name),
                    "A rule without @" + name,
                    "Add @" + name + "(\"...\"), one text or several.");
        }
        return texts;
    }
}

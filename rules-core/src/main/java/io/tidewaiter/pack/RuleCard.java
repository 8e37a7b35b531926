package io.tidewaiter.pack;

import java.util.List;
import java.util.Optional;

/**
 * Everything about a rule but its condition: what a match is worth, why, where that comes from, when it is wrong.
 *
 * @param id permanent, for example {@code SEA-24}
 * @param title short, a noun phrase
 * @param threat what its points count towards
 * @param points −100 to 100; negative for mitigating rules
 * @param quality data-quality points, 0 to 100, never part of the score
 * @param review whether a person looks whatever the total
 * @param group correlation group; empty when it stands alone
 * @param kind what kind of fact it rests on
 * @param status maturity
 * @param because the sentence with placeholders such as <code>{containerNumber}</code>, English
 * @param origin where the points come from: author, date, evidence
 * @param sources public sources of the indicator; {@code unsourced: ...} when there is none yet
 * @param falseAlarms when a match is wrong
 * @param blindSpots what it cannot see
 * @param limits what a match does not say, for example that a party is not implicated
 * @param cancels ids of findings this mitigating rule cancels
 * @param ask what to ask the sender for
 * @param owner who looks after the rule
 * @param since version of the pack that brought it
 * @param file path inside the pack
 * @param condition the lines between {@code when} and {@code then} as the author wrote them
 */
public record RuleCard(
        String id,
        String title,
        Threat threat,
        int points,
        int quality,
        boolean review,
        Optional<String> group,
        RuleKind kind,
        RuleStatus status,
        String because,
        String origin,
        List<String> sources,
        List<String> falseAlarms,
        List<String> blindSpots,
        List<String> limits,
        List<String> cancels,
        Optional<Ask> ask,
        String owner,
        String since,
        String file,
        String condition) {

    /** Copies the lists. */
    public RuleCard {
        sources = List.copyOf(sources);
        falseAlarms = List.copyOf(falseAlarms);
        blindSpots = List.copyOf(blindSpots);
        limits = List.copyOf(limits);
        cancels = List.copyOf(cancels);
    }

    /** The same card with another status. */
    public RuleCard withStatus(RuleStatus other) {
        return new RuleCard(
                id,
                title,
                threat,
                points,
                quality,
                review,
                group,
                kind,
                other,
                because,
                origin,
                sources,
                falseAlarms,
                blindSpots,
                limits,
                cancels,
                ask,
                owner,
                since,
                file,
                condition);
    }

    /** The card without what must not leave the unit: its points and kind stay, what it looks at and says does not. */
    public RuleCard withheld() {
        return new RuleCard(
                id, id, threat, points, quality, review, group, kind, status, "", "", List.of(), List.of(), List.of(),
                List.of(), cancels, ask, owner, since, file, "");
    }

    /** Whether it speaks for the sender. */
    public boolean mitigating() {
        return kind == RuleKind.MITIGATION;
    }
}

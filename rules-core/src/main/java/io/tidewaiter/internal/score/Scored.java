package io.tidewaiter.internal.score;

import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import java.util.Comparator;
import java.util.Optional;

/**
 * A rule that is true and what it counts.
 *
 * @param pack its pack
 * @param match the rule and its matches
 * @param counted the card's points, or 0 when cancelled, a draft, or a matter of data quality
 * @param quality data-quality points that count
 * @param review whether a person looks whatever the total
 * @param cancelledBy id of the mitigating rule that cancels it
 */
public record Scored(
        RulePack pack, RuleMatch match, int counted, int quality, boolean review, Optional<String> cancelledBy) {

    /** By rule id; two packs never share one, but then by pack all the same. */
    static final Comparator<Scored> BY_RULE =
            Comparator.comparing(Scored::id).thenComparing(s -> s.pack().ref().toString());

    /** Strongest first, ties by rule id. */
    static final Comparator<Scored> STRONGEST_FIRST =
            Comparator.comparingInt((Scored s) -> -Math.abs(s.counted())).thenComparing(BY_RULE);

    /** The rule's card. */
    public RuleCard card() {
        return match.rule().card();
    }

    /** Id of the rule. */
    public String id() {
        return card().id();
    }
}

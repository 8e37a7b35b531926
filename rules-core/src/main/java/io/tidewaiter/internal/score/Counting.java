package io.tidewaiter.internal.score;

import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each true rule counts by itself: drafts, cancelled findings, data quality. */
final class Counting {

    private final Map<String, String> cancelledBy;

    private Counting(Map<String, String> cancelledBy) {
        this.cancelledBy = cancelledBy;
    }

    static List<Scored> count(Matches matches) {
        Counting counting = new Counting(cancellations(matches));
        List<Scored> counted = new ArrayList<>();
        for (PackMatches pack : matches.packs()) {
            for (RuleMatch match : pack.fired()) {
                if (match.rule().card().status() != RuleStatus.DEPRECATED) {
                    counted.add(counting.count(pack.pack(), match));
                }
            }
        }
        return counted;
    }

    /** Finding id to the id of the mitigating rule that cancels it; the first by id when there are several. */
    private static Map<String, String> cancellations(Matches matches) {
        Map<String, String> by = new HashMap<>();
        for (PackMatches pack : matches.packs()) {
            for (RuleMatch match : pack.fired()) {
                RuleCard card = match.rule().card();
                if (card.mitigating() && card.status() == RuleStatus.RELEASED) {
                    card.cancels()
                            .forEach(id -> by.merge(id, card.id(), (one, two) -> one.compareTo(two) <= 0 ? one : two));
                }
            }
        }
        return by;
    }

    private Scored count(RulePack pack, RuleMatch match) {
        RuleCard card = match.rule().card();
        Optional<String> cancelled =
                card.mitigating() ? Optional.empty() : Optional.ofNullable(cancelledBy.get(card.id()));
        boolean released = card.status() == RuleStatus.RELEASED;
        boolean counts = released && cancelled.isEmpty();
        return new Scored(
                pack,
                match,
                counts ? points(card) : 0,
                counts ? quality(card) : 0,
                // A legal requirement that is not met stays unmet, whatever speaks for the sender.
                released && card.review() && !card.mitigating(),
                cancelled);
    }

    /** Only mitigating rules take points off, and they never add any. */
    static int points(RuleCard card) {
        if (card.kind() == RuleKind.QUALITY) {
            return 0;
        }
        return card.mitigating() ? Math.min(card.points(), 0) : Math.max(card.points(), 0);
    }

    static int quality(RuleCard card) {
        if (card.mitigating()) {
            return 0;
        }
        return card.quality() + (card.kind() == RuleKind.QUALITY ? Math.max(card.points(), 0) : 0);
    }
}

package io.tidewaiter.internal.score;

import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each true rule counts by itself: drafts, cancelled findings, data quality. */
final class Counting {

    private final Map<String, String> cancelledBy;

    private Counting(Map<String, String> cancelledBy) {
        this.cancelledBy = cancelledBy;
    }

    static List<Scored> count(Matches matches) {
        Counting counting = new Counting(cancellations(matches));
        return matches.packs().stream()
                .flatMap(pack -> pack.fired().stream().map(match -> counting.count(pack.pack(), match)))
                .filter(scored -> scored.card().status() != RuleStatus.DEPRECATED)
                .toList();
    }

    /** Finding id to the id of the mitigating rule that cancels it; the first by id when there are several. */
    private static Map<String, String> cancellations(Matches matches) {
        return cards(matches)
                .filter(card -> card.mitigating() && card.status() == RuleStatus.RELEASED)
                .flatMap(card -> card.cancels().stream().map(cancelled -> Map.entry(cancelled, card.id())))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one.compareTo(two) <= 0 ? one : two));
    }

    private static Stream<RuleCard> cards(Matches matches) {
        return matches.packs().stream()
                .map(PackMatches::fired)
                .flatMap(List::stream)
                .map(match -> match.rule().card());
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

package io.tidewaiter.internal.score;

import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.RuleStatus;
import io.tidewaiter.pack.Threat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules of a board count, by rule number, in arrays. Says the same as {@link Counting}, ahead of any subject. */
final class Weights {

    /** The threats; their positions stand for them. */
    static final List<Threat> THREATS = List.of(Threat.values());

    private static final int[] NONE = {};

    /** Points that count unless cancelled; 0 for drafts and matters of data quality. */
    final int[] points;

    /** Data-quality points that count unless cancelled. */
    final int[] quality;

    final boolean[] review;
    final boolean[] mitigating;
    final boolean[] place;
    final boolean[] value;

    /** Position of the threat. */
    final int[] threat;

    /** Number of the correlation group within the threat, for mitigating rules of the group alone; −1 when the rule stands alone. */
    final int[] group;

    /** Position of what to ask the sender for; −1 for nothing. */
    final int[] ask;

    /** Numbers of the rules it cancels. */
    final int[][] cancels;

    /** How many groups there are. */
    final int groups;

    Weights(List<RuleCard> cards) {
        int count = cards.size();
        points = new int[count];
        quality = new int[count];
        review = new boolean[count];
        mitigating = new boolean[count];
        place = new boolean[count];
        value = new boolean[count];
        threat = new int[count];
        group = new int[count];
        ask = new int[count];
        cancels = new int[count][];
        Map<String, List<Integer>> findings = findings(cards);
        Map<String, Integer> groupNumbers = new HashMap<>();
        for (int i = 0; i < count; i++) {
            RuleCard card = cards.get(i);
            boolean released = card.status() == RuleStatus.RELEASED;
            points[i] = released ? Counting.points(card) : 0;
            quality[i] = released ? Counting.quality(card) : 0;
            review[i] = released && card.review() && !card.mitigating();
            mitigating[i] = card.mitigating();
            place[i] = card.kind() == RuleKind.PLACE;
            value[i] = card.kind() == RuleKind.VALUE;
            threat[i] = THREATS.indexOf(card.threat());
            group[i] = group(card, groupNumbers);
            ask[i] = card.ask().map(Asks::position).orElse(-1);
            cancels[i] = released && card.mitigating() ? cancelled(card, findings) : NONE;
        }
        groups = groupNumbers.size();
    }

    private static int group(RuleCard card, Map<String, Integer> numbers) {
        String group = card.group().orElse("");
        if (group.isEmpty()) {
            return -1;
        }
        String scope = card.mitigating() ? "" : card.threat().name();
        return numbers.computeIfAbsent(scope + "\n" + group, g -> numbers.size());
    }

    private static Map<String, List<Integer>> findings(List<RuleCard> cards) {
        Map<String, List<Integer>> findings = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            if (!cards.get(i).mitigating()) {
                findings.computeIfAbsent(cards.get(i).id(), id -> new ArrayList<>())
                        .add(i);
            }
        }
        return findings;
    }

    private static int[] cancelled(RuleCard card, Map<String, List<Integer>> findings) {
        return card.cancels().stream()
                .flatMap(id -> findings.getOrDefault(id, List.of()).stream())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

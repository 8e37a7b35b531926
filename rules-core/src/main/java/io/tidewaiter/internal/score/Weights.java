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

    /** What is read together stands together in memory: four numbers a rule. */
    private static final int WIDTH = 4;

    private static final int QUALITY = 1;
    private static final int GROUP = 2;
    private static final int MARKS = 3;

    private static final int REVIEW = 1;
    private static final int MITIGATING = 1 << 1;
    private static final int PLACE = 1 << 2;
    private static final int VALUE = 1 << 3;
    private static final int BYTE = 0xFF;
    private static final int THREAT_SHIFT = 8;
    /** The highest byte, with its sign. */
    private static final int ASK_SHIFT = 24;

    private final int[] all;
    private final int[][] cancels;
    private final int groups;

    Weights(List<RuleCard> cards) {
        all = new int[cards.size() * WIDTH];
        cancels = new int[cards.size()][];
        Map<String, List<Integer>> findings = findings(cards);
        Map<String, Integer> groupNumbers = new HashMap<>();
        for (int i = 0; i < cards.size(); i++) {
            RuleCard card = cards.get(i);
            boolean released = card.status() == RuleStatus.RELEASED;
            all[i * WIDTH] = released ? Counting.points(card) : 0;
            all[i * WIDTH + QUALITY] = released ? Counting.quality(card) : 0;
            all[i * WIDTH + GROUP] = group(card, groupNumbers);
            all[i * WIDTH + MARKS] = marks(card, released);
            cancels[i] = released && card.mitigating() ? cancelled(card, findings) : NONE;
        }
        groups = groupNumbers.size();
    }

    private static int marks(RuleCard card, boolean released) {
        int ask = card.ask().map(Asks::position).orElse(-1);
        return (ask << ASK_SHIFT)
                | (THREATS.indexOf(card.threat()) << THREAT_SHIFT)
                | (released && card.review() && !card.mitigating() ? REVIEW : 0)
                | (card.mitigating() ? MITIGATING : 0)
                | (card.kind() == RuleKind.PLACE ? PLACE : 0)
                | (card.kind() == RuleKind.VALUE ? VALUE : 0);
    }

    /** How many rules there are. */
    int count() {
        return cancels.length;
    }

    /** How many groups there are. */
    int groups() {
        return groups;
    }

    /** Points that count unless cancelled; 0 for drafts and matters of data quality. */
    int points(int rule) {
        return all[rule * WIDTH];
    }

    /** Data-quality points that count unless cancelled. */
    int quality(int rule) {
        return all[rule * WIDTH + QUALITY];
    }

    /** Number of the correlation group within the threat, for mitigating rules of the group alone; −1 when the rule stands alone. */
    int group(int rule) {
        return all[rule * WIDTH + GROUP];
    }

    /** Position of the threat. */
    int threat(int rule) {
        return (all[rule * WIDTH + MARKS] >> THREAT_SHIFT) & BYTE;
    }

    /** Position of what to ask the sender for; −1 for nothing. */
    int ask(int rule) {
        return all[rule * WIDTH + MARKS] >> ASK_SHIFT;
    }

    boolean review(int rule) {
        return isMarked(rule, REVIEW);
    }

    boolean mitigating(int rule) {
        return isMarked(rule, MITIGATING);
    }

    boolean place(int rule) {
        return isMarked(rule, PLACE);
    }

    boolean value(int rule) {
        return isMarked(rule, VALUE);
    }

    private boolean isMarked(int rule, int mark) {
        return (all[rule * WIDTH + MARKS] & mark) != 0;
    }

    /** Numbers of the rules it cancels. */
    int[] cancels(int rule) {
        return cancels[rule];
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

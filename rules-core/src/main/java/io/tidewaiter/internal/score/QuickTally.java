package io.tidewaiter.internal.score;

import io.tidewaiter.internal.plan.Judgement;
import io.tidewaiter.pack.Threat;
import java.util.Arrays;

/**
 * Counts points as {@link Scorer} does, but into buffers of one thread and without saying why. {@link Scorer} is the meaning; a test
 * holds the two against each other.
 */
final class QuickTally {

    private static final int THREATS = Weights.THREATS.size();
    private static final int ANY = Weights.THREATS.indexOf(Threat.ANY);
    private static final int VICTIMS = Weights.THREATS.indexOf(Threat.VICTIMS);
    private static final int NOBODY = -1;
    private static final ThreadLocal<QuickTally> OF_THREAD = ThreadLocal.withInitial(QuickTally::new);

    private final boolean[] found = new boolean[THREATS];
    private final int[] sums = new int[THREATS];
    private final int[] places = new int[THREATS];
    private final boolean[] otherThanValue = new boolean[THREATS];
    private boolean[] cancelled = {};
    private int[] leaders = {};
    private int quality;
    private int poorAsks;
    private int otherAsks;
    private boolean review;

    private QuickTally() {}

    static QuickTally ofThread() {
        return OF_THREAD.get();
    }

    /** Counts what is true of a subject. */
    void count(Weights weights, Judgement judgement) {
        clear(weights);
        boolean mitigated = isMitigated(weights, judgement);
        if (mitigated) {
            cancel(weights, judgement, true);
        }
        for (int i = 0; i < judgement.fired(); i++) {
            if (!weights.mitigating(judgement.rule(i))) {
                lead(weights, judgement.rule(i));
            }
        }
        for (int i = 0; i < judgement.fired(); i++) {
            if (!weights.mitigating(judgement.rule(i))) {
                find(weights, judgement.rule(i));
            }
        }
        for (int threat = 0; threat < THREATS; threat++) {
            if (found[threat]) {
                sums[threat] -= Math.max(0, places[threat] - ThreatBill.PLACE_LIMIT);
                if (mitigated) {
                    int limit = sums[threat] * ThreatBill.MITIGATION_PERCENT / 100;
                    sums[threat] -= Math.min(limit, mitigation(weights, judgement, threat));
                }
                sums[threat] = Math.min(ThreatBill.CAP, sums[threat]);
            }
        }
        if (mitigated) {
            cancel(weights, judgement, false);
        }
    }

    /** Mitigating rules are few, and most subjects have none that is true. */
    private static boolean isMitigated(Weights weights, Judgement judgement) {
        for (int i = 0; i < judgement.fired(); i++) {
            if (weights.mitigating(judgement.rule(i))) {
                return true;
            }
        }
        return false;
    }

    private void clear(Weights weights) {
        Arrays.fill(found, false);
        Arrays.fill(sums, 0);
        Arrays.fill(places, 0);
        Arrays.fill(otherThanValue, false);
        if (leaders.length < weights.groups()) {
            leaders = new int[weights.groups()];
        }
        Arrays.fill(leaders, 0, weights.groups(), NOBODY);
        if (cancelled.length < weights.count()) {
            cancelled = new boolean[weights.count()];
        }
        quality = 0;
        poorAsks = 0;
        otherAsks = 0;
        review = false;
    }

    /** Marks what mitigating rules cancel, or takes the marks away for the next subject. */
    private void cancel(Weights weights, Judgement judgement, boolean mark) {
        for (int i = 0; i < judgement.fired(); i++) {
            for (int rule : weights.cancels(judgement.rule(i))) {
                cancelled[rule] = mark;
            }
        }
    }

    private int points(Weights weights, int rule) {
        return cancelled[rule] ? 0 : weights.points(rule);
    }

    /** In each group the strongest leads; of two as strong, the first by id. */
    private void lead(Weights weights, int rule) {
        int group = weights.group(rule);
        int points = points(weights, rule);
        if (group < 0 || points == 0) {
            return;
        }
        int leader = leaders[group];
        if (leader == NOBODY || stronger(points, rule, points(weights, leader), leader)) {
            leaders[group] = rule;
        }
    }

    private static boolean stronger(int points, int one, int otherPoints, int another) {
        int more = Math.abs(points) - Math.abs(otherPoints);
        return more > 0 || (more == 0 && one < another);
    }

    private void find(Weights weights, int rule) {
        int threat = weights.threat(rule);
        int points = points(weights, rule);
        int group = weights.group(rule);
        int share = group < 0 || points == 0 || leaders[group] == rule ? points : points / 4;
        int poor = cancelled[rule] ? 0 : weights.quality(rule);
        found[threat] = true;
        sums[threat] += share;
        places[threat] += weights.place(rule) ? share : 0;
        otherThanValue[threat] |= points > 0 && !weights.value(rule);
        quality += poor;
        review |= weights.review(rule);
        ask(weights, rule, poor, points);
    }

    private void ask(Weights weights, int rule, int poor, int points) {
        if (weights.ask(rule) >= 0) {
            int bit = 1 << weights.ask(rule);
            poorAsks |= poor > 0 ? bit : 0;
            otherAsks |= poor == 0 && (points > 0 || weights.review(rule)) ? bit : 0;
        }
    }

    /** What speaks for the sender against a threat, before the limit; mitigating rules are few. */
    private int mitigation(Weights weights, Judgement judgement, int threat) {
        int sum = 0;
        for (int i = 0; i < judgement.fired(); i++) {
            if (applies(weights, judgement.rule(i), threat)) {
                int points = weights.points(judgement.rule(i));
                sum -= led(weights, judgement, threat, judgement.rule(i)) ? points / 4 : points;
            }
        }
        return sum;
    }

    private static boolean applies(Weights weights, int rule, int threat) {
        boolean any = weights.threat(rule) == ANY && threat != VICTIMS;
        return weights.mitigating(rule) && (weights.threat(rule) == threat || any);
    }

    /** Whether a stronger one of the same group applies too. */
    private static boolean led(Weights weights, Judgement judgement, int threat, int rule) {
        if (weights.group(rule) < 0 || weights.points(rule) == 0) {
            return false;
        }
        for (int i = 0; i < judgement.fired(); i++) {
            int other = judgement.rule(i);
            if (weights.group(other) == weights.group(rule)
                    && applies(weights, other, threat)
                    && stronger(weights.points(other), other, weights.points(rule), rule)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something was found under a threat, by its position. */
    boolean found(int threat) {
        return found[threat];
    }

    /** The score of a threat, by its position. */
    int score(int threat) {
        return sums[threat];
    }

    /** The highest score. */
    int score() {
        int highest = 0;
        for (int threat = 0; threat < THREATS; threat++) {
            highest = threat == VICTIMS ? highest : Math.max(highest, sums[threat]);
        }
        return highest;
    }

    /** Whether declared values are all that counts under a threat. */
    boolean valueAlone(int threat) {
        return !otherThanValue[threat];
    }

    int quality() {
        return quality;
    }

    /** What findings about poor data ask for, as bits. */
    int poorAsks() {
        return poorAsks;
    }

    /** What other findings ask for, as bits. */
    int otherAsks() {
        return otherAsks;
    }

    boolean review() {
        return review;
    }
}

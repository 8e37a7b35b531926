package io.tidewaiter.internal.plan;

import java.util.Arrays;

/** Which rules are true of a subject and which could not be judged, as numbers of a {@link Board}. Immutable. */
public final class Judgement {

    private final int[] rules;
    private final int fired;

    /** Keeps the array: whoever makes a judgement lets go of it. */
    Judgement(int[] rules, int fired) {
        this.rules = rules;
        this.fired = fired;
    }

    /** A judgement of which every rule is true, in any order. */
    public static Judgement ofFired(int... rules) {
        return new Judgement(rules.clone(), rules.length);
    }

    /** How many rules are true. */
    public int fired() {
        return fired;
    }

    /** How many rules could not be judged. */
    public int unknown() {
        return rules.length - fired;
    }

    /** The number of a rule that is true; {@code i} from 0 to {@link #fired} − 1, in no particular order. */
    public int rule(int i) {
        return rules[i];
    }

    /** Numbers of the rules that are true, rising. */
    public int[] firedRules() {
        return rising(0, fired);
    }

    /** Numbers of the rules that could not be judged, rising. */
    public int[] unknownRules() {
        return rising(fired, rules.length);
    }

    private int[] rising(int from, int to) {
        int[] some = Arrays.copyOfRange(rules, from, to);
        Arrays.sort(some);
        return some;
    }
}

package io.tidewaiter.internal.plan;

/**
 * Which rules are true of a subject and which could not be judged, as numbers of a {@link Board}.
 *
 * @param rules rules that are true, then those that could not be judged, each in no particular order; must not be changed
 * @param fired how many are true
 */
public record Judgement(int[] rules, int fired) {

    /** How many could not be judged. */
    public int unknown() {
        return rules.length - fired;
    }
}

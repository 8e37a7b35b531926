package io.tidewaiter.benchmarks.workload;

import java.util.Arrays;

/** What every peer answers for one record: the rules that are true, and the score. */
public final class Answer {

    private final int[] rules;
    private final int score;

    /**
     * @param rules numbers of the rules that are true, sorted; not copied, because making an answer is measured
     * @param score 0 to 100: points add up for each threat, at most 100; the highest threat counts
     */
    Answer(int[] rules, int score) {
        this.rules = rules;
        this.score = score;
    }

    /** An answer that came in another form. */
    public static Answer of(int[] rules, int score) {
        int[] sorted = rules.clone();
        Arrays.sort(sorted);
        return new Answer(sorted, score);
    }

    /** How many rules are true. */
    public int hits() {
        return rules.length;
    }

    /** 0 to 100. */
    public int score() {
        return score;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer answer && score == answer.score && Arrays.equals(rules, answer.rules);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rules) + score;
    }

    @Override
    public String toString() {
        return "score " + score + ", rules " + Arrays.toString(rules);
    }
}

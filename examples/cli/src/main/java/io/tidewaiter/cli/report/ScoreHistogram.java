package io.tidewaiter.cli.report;

import java.util.Arrays;

/** How many records have which score: 0 alone, then 1 to 9, 10 to 19 and so on, 90 to 100. */
public final class ScoreHistogram {

    /** Number of bars. */
    public static final int BARS = 11;

    private final long[] counts = new long[BARS];

    /** Counts a score of 0 to 100. */
    public void add(int score) {
        counts[score == 0 ? 0 : Math.min(score / 10, 9) + 1]++;
    }

    /** Count of one bar, 0 to 10. */
    public long count(int bar) {
        return counts[bar];
    }

    /** What a bar stands for, for example {@code 10-19}. */
    public static String label(int bar) {
        return switch (bar) {
            case 0 -> "0";
            case 1 -> "1-9";
            case 10 -> "90-100";
            default -> (bar - 1) * 10 + "-" + ((bar - 1) * 10 + 9);
        };
    }

    /** The highest count. */
    public long highest() {
        return Arrays.stream(counts).max().orElse(0);
    }
}

package io.tidewaiter.benchmarks.gate;

import io.tidewaiter.benchmarks.text.Numbers;

/**
 * What a figure has to reach, and what it aims at.
 *
 * @param direction which side of it is good
 * @param reach the gate fails on the wrong side of it
 * @param aim at least as good as {@code reach}
 */
public record Goal(Direction direction, double reach, double aim) {

    /** Which side is good. */
    public enum Direction {
        /** At least. */
        AT_LEAST,
        /** At most. */
        AT_MOST
    }

    /** A goal that is reached from above. */
    public static Goal atLeast(double reach, double aim) {
        return new Goal(Direction.AT_LEAST, reach, aim);
    }

    /** A goal that is reached from below. */
    public static Goal atMost(double reach, double aim) {
        return new Goal(Direction.AT_MOST, reach, aim);
    }

    /** As {@code >= 20}. */
    public String reachText() {
        return text(reach);
    }

    /** As {@code >= 40}. */
    public String aimText() {
        return text(aim);
    }

    private String text(double limit) {
        return (direction == Direction.AT_LEAST ? ">= " : "<= ") + Numbers.shortest(limit);
    }

    boolean reached(double value) {
        return good(value, reach);
    }

    boolean aimReached(double value) {
        return good(value, aim);
    }

    /** Anything that is not a number is not good. */
    private boolean good(double value, double limit) {
        return direction == Direction.AT_LEAST ? value >= limit : value <= limit;
    }
}

package io.tidewaiter.internal.rule;

/**
 * One function of an {@code accumulate}.
 *
 * @param result variable that holds the result, with its dollar sign
 * @param kind what is computed
 * @param operand what it is computed over; a literal 1 for count
 */
public record AggregateFunction(String result, Kind kind, Value operand) {

    /** The built-in functions. */
    public enum Kind {
        COUNT,
        SUM,
        MIN,
        MAX,
        AVERAGE
    }
}

package io.tidewaiter.internal.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A constant that whole numbers are compared with, without making decimals of them.
 *
 * @param floor the whole number at or next below the constant, as far as a {@code long} reaches
 * @param exact whether the constant is that number
 */
record Whole(long floor, boolean exact) {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

    static Whole of(BigDecimal constant) {
        BigDecimal floor = constant.setScale(0, RoundingMode.FLOOR);
        return new Whole(floor.max(LEAST).min(MOST).longValueExact(), floor.compareTo(constant) == 0);
    }

    /** −1, 0 or 1 as a value is less than, equal to or more than the constant. */
    int order(long value) {
        if (value == floor) {
            return exact ? 0 : -1;
        }
        return value < floor ? -1 : 1;
    }
}

package io.tidewaiter.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and days as the nearest {@code double}. Of two numbers the rounded ones are never the other way round; so where they differ,
 * they tell the order, and only where they are the same do the exact ones have to be compared.
 */
final class Rounded {

    private Rounded() {}

    /** A number, or the days from 1970-01-01 to a day; NaN for anything else, and for null. */
    static double of(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.doubleValue();
        }
        if (value instanceof Integer number) {
            return number;
        }
        return value instanceof LocalDate day ? (double) day.toEpochDay() : Double.NaN;
    }

    /** −1, 0 or 1 as the nearest {@code double} is less than, equal to or more than a constant itself. */
    static int tie(BigDecimal constant) {
        double rounded = constant.doubleValue();
        return Double.isInfinite(rounded) ? 0 : new BigDecimal(rounded).compareTo(constant);
    }

    /**
     * −1, 0 or 1 as a value is less than, equal to or more than a constant, when both are the same rounded. A whole number or a day is
     * not changed by rounding, so that it stands to the constant as the rounded constant does.
     *
     * @param tie that of the constant
     */
    static int order(Object value, BigDecimal constant, int tie) {
        return value instanceof BigDecimal number ? number.compareTo(constant) : tie;
    }
}

package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.Mass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Exact arithmetic on values that may be unknown. Every result is written the same way, so that 26480.00 and 26480 are one fact. */
final class Numbers {

    /** Longest number that is taken seriously; beyond it a value is a slip or an attack, and counts as unknown. */
    private static final int MOST_DIGITS = 60;

    private static final int RATIO_SCALE = 6;

    private Numbers() {}

    /** The number without trailing zeros; null when unknown or absurdly long. */
    static @Nullable BigDecimal of(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        long wholeDigits = (long) value.precision() - value.scale();
        if (value.scale() > MOST_DIGITS || wholeDigits > MOST_DIGITS) {
            return null;
        }
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    static @Nullable BigDecimal kilograms(@Nullable Mass mass) {
        return mass == null ? null : of(mass.kilograms());
    }

    /** The first divided by the second, six decimals, half even; null when one is unknown or the second is zero. */
    static @Nullable BigDecimal ratio(@Nullable BigDecimal value, @Nullable BigDecimal by) {
        if (value == null || by == null || by.signum() == 0) {
            return null;
        }
        return of(value.divide(by, RATIO_SCALE, RoundingMode.HALF_EVEN));
    }

    static @Nullable BigDecimal ratio(@Nullable BigDecimal value, @Nullable Integer by) {
        return ratio(value, by == null ? null : BigDecimal.valueOf(by));
    }

    static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : of(one.add(other));
    }

    static @Nullable BigDecimal minus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : of(one.subtract(other));
    }

    static @Nullable BigDecimal absolute(@Nullable BigDecimal value) {
        return value == null ? null : value.abs();
    }
}

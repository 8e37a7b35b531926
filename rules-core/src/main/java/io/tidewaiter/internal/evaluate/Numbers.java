package io.tidewaiter.internal.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;

/** The arithmetic of rules. */
final class Numbers {

    /** Precision of every arithmetic step, that of IEEE 754 decimal128. */
    static final MathContext PRECISION = MathContext.DECIMAL128;

    private Numbers() {}

    static BigDecimal exact(Object number) {
        return number instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
    }
}

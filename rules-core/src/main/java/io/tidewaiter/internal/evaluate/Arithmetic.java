package io.tidewaiter.internal.evaluate;

import java.math.BigDecimal;
import java.util.Optional;

/** The arithmetic of rules. */
public final class Arithmetic {

    private Arithmetic() {}

    /** A number of a record as a decimal. */
    public static BigDecimal exact(Object number) {
        return Numbers.exact(number);
    }

    /** A number of a record as it enters arithmetic, in {@link Numbers#PRECISION}. */
    public static BigDecimal rounded(BigDecimal exact) {
        return exact.add(BigDecimal.ZERO, Numbers.PRECISION);
    }

    /** The result in {@link Numbers#PRECISION}; empty for a division by zero. */
    public static Optional<Object> compute(BigDecimal left, char operator, BigDecimal right) {
        return switch (operator) {
            case '+' -> Optional.of(left.add(right, Numbers.PRECISION));
            case '-' -> Optional.of(left.subtract(right, Numbers.PRECISION));
            case '*' -> Optional.of(left.multiply(right, Numbers.PRECISION));
            default -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, Numbers.PRECISION));
        };
    }
}

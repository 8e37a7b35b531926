package io.tidewaiter.internal.evaluate;

import java.math.BigDecimal;
import java.util.Optional;

/** One step of arithmetic. */
final class Arithmetic {

    private Arithmetic() {}

    /** The result in {@link Numbers#PRECISION}; empty for a division by zero. */
    static Optional<Object> compute(BigDecimal left, char operator, BigDecimal right) {
        return switch (operator) {
            case '+' -> Optional.of(left.add(right, Numbers.PRECISION));
            case '-' -> Optional.of(left.subtract(right, Numbers.PRECISION));
            case '*' -> Optional.of(left.multiply(right, Numbers.PRECISION));
            default -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, Numbers.PRECISION));
        };
    }
}

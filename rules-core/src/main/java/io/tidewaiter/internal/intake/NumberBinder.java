package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Exact decimal numbers of a sane size. */
final class NumberBinder implements ValueBinder {

    /**
     * Digits before and after the decimal point. Written out, {@code 1e999999999} would fill the memory; no quantity of trade
     * needs more than this.
     */
    static final int MOST_DIGITS = 40;

    @Override
    public @Nullable Object bind(JsonNode node, Binding binding) {
        return decimal(node, binding).orElse(null);
    }

    /** The exact number, without a negative scale so that it is written plainly again; empty after a problem was told. */
    static Optional<BigDecimal> decimal(JsonNode node, Binding binding) {
        if (!node.isNumber()) {
            binding.wrongType(node, "a number", "Write it without quotes and with a decimal point, such as 21840.5.");
            return Optional.empty();
        }
        if (node.isFloatingPointNumber() && !node.isBigDecimal() && !Double.isFinite(node.doubleValue())) {
            binding.problem(
                    ShownValue.of(node), "This is not a finite number.", "Leave the field out when it is unknown.");
            return Optional.empty();
        }
        return sane(node.decimalValue(), node, binding);
    }

    /** Whether the number can be written out without an exponent in a sane number of digits. */
    static boolean isSane(BigDecimal value) {
        // As long, because the difference of two ints can overflow.
        long whole = value.signum() == 0 ? -(long) value.scale() : (long) value.precision() - value.scale();
        return whole <= MOST_DIGITS && value.scale() <= MOST_DIGITS;
    }

    private static Optional<BigDecimal> sane(BigDecimal value, JsonNode node, Binding binding) {
        if (isSane(value)) {
            return Optional.of(plain(value));
        }
        binding.problem(
                ShownValue.of(node),
                "The number has more than " + MOST_DIGITS + " digits before or after the decimal point.",
                "Check the exponent and the unit.");
        return Optional.empty();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}

package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whole numbers that fit an {@code int}. */
final class IntegerBinder implements ValueBinder {

    @Override
    public @Nullable Object bind(JsonNode node, Binding binding) {
        Optional<BigDecimal> decimal = NumberBinder.decimal(node, binding);
        if (decimal.isEmpty()) {
            return null;
        }
        try {
            return decimal.get().intValueExact();
        } catch (ArithmeticException notWhole) {
            binding.problem(
                    ShownValue.of(node),
                    ShownValue.of(node) + " is not a whole number between " + Integer.MIN_VALUE + " and "
                            + Integer.MAX_VALUE + ".",
                    "Write a count without decimals.");
            return null;
        }
    }
}

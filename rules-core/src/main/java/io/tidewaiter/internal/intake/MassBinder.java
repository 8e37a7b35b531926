package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.model.Mass;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A mass: a number of kilograms, or {@code {"value": 21.84, "unit": "TNE"}} with a unit of UN/ECE Recommendation 20. */
final class MassBinder implements ValueBinder {

    /** Kilograms in one unit; the pound is exact by the international agreement of 1959. */
    static final Map<String, BigDecimal> UNITS = new TreeMap<>(Map.of(
            "KGM", BigDecimal.ONE,
            "TNE", new BigDecimal("1000"),
            "GRM", new BigDecimal("0.001"),
            "LBR", new BigDecimal("0.45359237")));

    @Override
    public @Nullable Object bind(JsonNode node, Binding binding) {
        if (node.isNumber()) {
            return NumberBinder.decimal(node, binding)
                    .flatMap(kilograms -> mass(kilograms, node, binding))
                    .orElse(null);
        }
        if (node.isObject()) {
            return withUnit(node, binding).orElse(null);
        }
        binding.wrongType(
                node,
                "a mass",
                "Write a number of kilograms without quotes, such as 21840, or {\"value\": 21.84, \"unit\": \"TNE\"}.");
        return null;
    }

    private static Optional<Mass> withUnit(JsonNode node, Binding binding) {
        int before = binding.problemCount();
        refuseOtherFields(node, binding);
        Optional<BigDecimal> value = value(node, binding);
        Optional<BigDecimal> factor = factor(node, binding);
        if (value.isEmpty() || factor.isEmpty() || binding.problemCount() > before) {
            return Optional.empty();
        }
        return mass(value.get().multiply(factor.get()), node, binding);
    }

    private static Optional<BigDecimal> value(JsonNode node, Binding binding) {
        int mark = binding.enter("value");
        Optional<BigDecimal> value = NumberBinder.decimal(node.path("value"), binding);
        binding.leave(mark);
        return value;
    }

    private static Optional<BigDecimal> factor(JsonNode node, Binding binding) {
        JsonNode unit = node.path("unit");
        Optional<BigDecimal> factor =
                unit.isTextual() ? Optional.ofNullable(UNITS.get(unit.textValue())) : Optional.empty();
        if (factor.isEmpty()) {
            int mark = binding.enter("unit");
            binding.problem(
                    ShownValue.of(unit),
                    "'" + ShownValue.of(unit) + "' is not a unit of mass known here.",
                    "Write one of " + String.join(", ", UNITS.keySet()) + ".");
            binding.leave(mark);
        }
        return factor;
    }

    private static void refuseOtherFields(JsonNode node, Binding binding) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!name.equals("value") && !name.equals("unit")) {
                String shown = Shown.plain(name);
                int mark = binding.enter(shown);
                binding.problem(shown, "Unknown field '" + shown + "'.", "A mass has only value and unit.");
                binding.leave(mark);
            }
        }
    }

    private static Optional<Mass> mass(BigDecimal kilograms, JsonNode node, Binding binding) {
        try {
            return Optional.of(new Mass(kilograms));
        } catch (IllegalArgumentException e) {
            binding.refused(node, e);
            return Optional.empty();
        }
    }
}

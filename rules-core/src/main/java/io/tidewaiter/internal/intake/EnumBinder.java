package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.internal.text.Nearest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A word as a constant of an enum, spelt exactly. */
final class EnumBinder implements ValueBinder {

    private final Map<String, Object> constants = new LinkedHashMap<>();

    EnumBinder(Class<?> type) {
        Arrays.stream(type.getEnumConstants())
                .forEach(constant -> constants.put(((Enum<?>) constant).name(), constant));
    }

    @Override
    public @Nullable Object bind(JsonNode node, Binding binding) {
        if (!node.isTextual()) {
            binding.wrongType(node, "one of the words " + allowed(), "Write the word in quotes.");
            return null;
        }
        Object constant = constants.get(node.textValue());
        if (constant == null) {
            String value = ShownValue.of(node);
            String meant = Nearest.to(node.textValue(), constants.keySet())
                    .map(name -> "Did you mean " + name + "? ")
                    .orElse("");
            binding.problem(value, "'" + value + "' is not known here.", meant + "Write one of " + allowed() + ".");
        }
        return constant;
    }

    private String allowed() {
        return String.join(", ", constants.keySet());
    }
}

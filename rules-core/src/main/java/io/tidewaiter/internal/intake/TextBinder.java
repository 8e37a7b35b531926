package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value written as text.
 *
 * @param expected what is expected, with an article
 * @param parse makes the value, or throws an {@link IllegalArgumentException} that says what is wrong and what to write
 */
record TextBinder(String expected, Function<String, Object> parse) implements ValueBinder {

    @Override
    public @Nullable Object bind(JsonNode node, Binding binding) {
        if (!node.isTextual()) {
            binding.wrongType(node, expected, "Write it in quotes; without them leading zeros are lost.");
            return null;
        }
        try {
            return parse.apply(node.textValue());
        } catch (IllegalArgumentException e) {
            binding.refused(node, e);
            return null;
        }
    }
}

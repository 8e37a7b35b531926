package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * Binds a JSON tree to a public record by the names of its components and reports every problem at once. Whether the tree came
 * from JSON, YAML or a CSV row makes no difference; read it with {@link ExactJson}, so that numbers stay exact.
 *
 * <p>Known types of components: text, whole and decimal numbers, truth values, days, instants, enums, the value types of the
 * model, public records, lists of these, maps from text to these, and {@link JsonNode} for a part that is taken as it is.
 */
public final class ModelBinder {

    private ModelBinder() {}

    /**
     * Binds the tree.
     *
     * @throws IllegalArgumentException when the class is not a public record of known types, a mistake of the programmer
     */
    public static <T extends Record> Bound<T> bind(JsonNode node, Class<T> type) {
        return bind(node, type, new Binding());
    }

    /**
     * Binds the tree; problems name the field and what is expected there, and never show what was written.
     *
     * @throws IllegalArgumentException when the class is not a public record of known types, a mistake of the programmer
     */
    public static <T extends Record> Bound<T> bindUnshown(JsonNode node, Class<T> type) {
        return bind(node, type, Binding.unshown());
    }

    private static <T extends Record> Bound<T> bind(JsonNode node, Class<T> type, Binding binding) {
        Object value = ValueBinders.of(type).bind(node, binding);
        if (value == null || binding.problemCount() > 0) {
            return new Bound<>(Optional.empty(), binding.problems());
        }
        return new Bound<>(Optional.of(type.cast(value)), List.of());
    }
}

package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array as a list. An empty array stays an empty list: known to be none. */
record ListBinder(ValueBinder items) implements ValueBinder {

    @Override
    public @Nullable Object bind(JsonNode node, Binding binding) {
        if (!node.isArray()) {
            binding.wrongType(node, "a list [...]", "Put the value in square brackets, also when there is only one.");
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            int mark = binding.enter(i);
            values.add(item(node.get(i), binding));
            binding.leave(mark);
        }
        return values;
    }

    private @Nullable Object item(JsonNode node, Binding binding) {
        if (node.isNull()) {
            binding.problem(
                    "null", "An item of a list is null.", "Leave the item out, or the whole list when it is unknown.");
            return null;
        }
        return items.bind(node, binding);
    }
}

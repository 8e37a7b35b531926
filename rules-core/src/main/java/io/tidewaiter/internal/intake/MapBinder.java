package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.internal.text.Shown;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object as a map, in the order of the input: names that are the author's own, such as columns. */
record MapBinder(ValueBinder values) implements ValueBinder {

    @Override
    public @Nullable Object bind(JsonNode node, Binding binding) {
        if (!node.isObject()) {
            binding.wrongType(node, "an object {...}", "Write name and value, with a colon between.");
            return null;
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String name = Shown.plain(entry.getKey());
            int mark = binding.enter(name);
            if (entry.getValue().isNull()) {
                binding.problem("", "'" + name + "' has no value.", "Give it one or take the name out.");
            } else {
                map.put(entry.getKey(), values.bind(entry.getValue(), binding));
            }
            binding.leave(mark);
        }
        return map;
    }
}

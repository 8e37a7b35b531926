package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.internal.intake.RecordShape.Component;
import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.model.Meaning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object as a record. Fields are the components by name; a field that is JSON null is unknown, as if left out. */
final class RecordValueBinder implements ValueBinder {

    private final RecordShape shape;
    private final ValueBinder[] binders;
    private final Map<String, Integer> indexes = new HashMap<>();

    RecordValueBinder(RecordShape shape) {
        this.shape = shape;
        List<Component> components = shape.components();
        this.binders = new ValueBinder[components.size()];
        for (int i = 0; i < binders.length; i++) {
            indexes.put(components.get(i).name(), i);
            binders[i] = ValueBinders.of(components.get(i).type());
        }
    }

    @Override
    public @Nullable Object bind(JsonNode node, Binding binding) {
        if (!node.isObject()) {
            binding.wrongType(node, "an object {...}", "Write its fields in braces.");
            return null;
        }
        int before = binding.problemCount();
        @Nullable Object[] values = new Object[binders.length];
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            bindField(field, values, binding);
        }
        requireFields(node, binding);
        return binding.problemCount() > before ? null : create(values, node, binding);
    }

    private void bindField(Map.Entry<String, JsonNode> field, @Nullable Object[] values, Binding binding) {
        Integer index = indexes.get(field.getKey());
        if (index == null) {
            unknownField(field.getKey(), binding);
        } else if (!field.getValue().isNull()) {
            int mark = binding.enter(field.getKey());
            values[index] = binders[index].bind(field.getValue(), binding);
            binding.leave(mark);
        }
    }

    private void unknownField(String name, Binding binding) {
        String shown = Shown.plain(name);
        String meant = binding.isFull() ? "" : meant(name);
        int mark = binding.enter(shown);
        binding.unknownField(shown, meant);
        binding.leave(mark);
    }

    private String meant(String name) {
        return Nearest.to(name, indexes.keySet())
                .map(near -> "Did you mean '" + near + "'?")
                .orElseGet(() -> "Known here: " + names() + ".");
    }

    private void requireFields(JsonNode node, Binding binding) {
        for (Component component : shape.components()) {
            if (component.required() && !node.hasNonNull(component.name())) {
                String example = component
                        .meaning()
                        .map(Meaning::example)
                        .filter(text -> !text.isEmpty())
                        .map(text -> ", such as " + text)
                        .orElse("");
                int mark = binding.enter(component.name());
                binding.problem(
                        "", "Required field '" + component.name() + "' is missing.", "Give it a value" + example + ".");
                binding.leave(mark);
            }
        }
    }

    private @Nullable Object create(@Nullable Object[] values, JsonNode node, Binding binding) {
        try {
            return shape.create(values);
        } catch (IllegalArgumentException e) {
            binding.refused(node, e);
            return null;
        }
    }

    private String names() {
        return String.join(
                ", ", shape.components().stream().map(Component::name).toList());
    }
}

package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object with fields. When columns should fill it and all of them are empty, its constants alone do not make it exist. */
final class ObjectSlot implements Slot {

    private final Map<String, Slot> fields = new LinkedHashMap<>();

    Map<String, Slot> fields() {
        return fields;
    }

    @Override
    public boolean fromColumns() {
        return fields.values().stream().anyMatch(Slot::fromColumns);
    }

    @Override
    public Optional<JsonNode> fill(Row row) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        boolean any = false;
        for (Map.Entry<String, Slot> field : fields.entrySet()) {
            int mark = row.enter(field.getKey());
            Optional<JsonNode> value = field.getValue().fill(row);
            row.leave(mark);
            if (value.isPresent()) {
                object.set(field.getKey(), value.get());
                any |= field.getValue().fromColumns();
            }
        }
        return any || !fromColumns() ? Optional.of(object) : Optional.empty();
    }
}

package io.tidewaiter.internal.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns records into JSON in the order of their components, so that the order never depends on anything else. */
final class TreeWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TreeWriter() {}

    static ObjectNode object(Record value) {
        ObjectNode node = NODES.objectNode();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = read(component, value);
            if (JsonNames.flat(component)) {
                node.setAll(object((Record) part));
            } else if (part instanceof Optional<?> optional) {
                optional.ifPresent(present -> node.set(JsonNames.name(component), node(present)));
            } else {
                node.set(JsonNames.name(component), node(part));
            }
        }
        return node;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Record part) {
            return object(part);
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(item -> array.add(node(item)));
            return array;
        }
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, item) -> object.set(key.toString(), node(item)));
            return object;
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        return value instanceof Boolean truth ? NODES.booleanNode(truth) : NODES.textNode(value.toString());
    }

    private static Object read(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An accessor of a public record cannot fail: " + component, e);
        }
    }
}

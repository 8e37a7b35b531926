package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.internal.intake.RecordShape.Component;
import io.tidewaiter.model.Meaning;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * JSON Schema 2020-12 of a record, made from its components and their {@link Meaning}. It accepts what {@link ModelBinder} accepts,
 * except that checks on tables (assigned countries, currencies) are left to the reader.
 */
public final class RecordSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Definitions of records by name, in the order they are met. */
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

    private RecordSchema() {}

    /**
     * The schema of a record as the root.
     *
     * @param id the {@code $id}
     * @param title one line for people
     */
    public static ObjectNode of(Class<? extends Record> root, String id, String title) {
        RecordSchema schema = new RecordSchema();
        ObjectNode node = JSON.objectNode();
        node.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        node.put("$id", id);
        node.put("title", title);
        node.setAll(schema.object(root));
        schema.definitions.forEach(node.putObject("$defs")::set);
        return node;
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode node = JSON.objectNode().put("type", "object");
        ObjectNode properties = JSON.objectNode();
        ArrayNode required = JSON.arrayNode();
        for (Component component : RecordShape.of(type).components()) {
            properties.set(component.name(), property(component));
            if (component.required()) {
                required.add(component.name());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        node.put("additionalProperties", false);
        node.set("properties", properties);
        return node;
    }

    private ObjectNode property(Component component) {
        ObjectNode node = JSON.objectNode();
        component.meaning().ifPresent(meaning -> node.put("description", description(meaning)));
        ObjectNode value = value(component.type());
        if (component.required()) {
            node.setAll(value);
            if (component.type() == String.class) {
                node.put("pattern", "\\S");
            }
        } else {
            node.putArray("anyOf").add(value).add(JSON.objectNode().put("type", "null"));
        }
        component
                .meaning()
                .map(Meaning::example)
                .filter(example -> !example.isEmpty())
                .ifPresent(example -> node.putArray("examples").add(SchemaTypes.example(component.type(), example)));
        return node;
    }

    private ObjectNode value(Type type) {
        if (type instanceof ParameterizedType list) {
            return JSON.objectNode().put("type", "array").set("items", value(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        return SchemaTypes.of(plain).orElseGet(() -> reference(plain));
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            // Entered before it is filled, so that definitions stand in the order they are met.
            ObjectNode definition = JSON.objectNode();
            definitions.put(name, definition);
            definition.setAll(object(type));
        }
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }

    private static String description(Meaning meaning) {
        return meaning.unit().isEmpty() ? meaning.value() : meaning.value() + " (" + meaning.unit() + ")";
    }
}

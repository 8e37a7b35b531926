package io.tidewaiter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.internal.record.JsonNames;
import io.tidewaiter.internal.record.RecordFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the JSON Schema of a decision record from its record classes; descriptions are their {@code @param} texts. */
final class SchemaMaker {

    private static final String HASH = "^[0-9a-f]{64}$";

    private final Path sources;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    SchemaMaker(Path sources) {
        this.sources = sources;
    }

    String make() {
        ObjectNode schema = node();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://tidewaiter.io/schema/decision-record.schema.json");
        schema.put("title", "Decision record of Tidewaiter");
        ObjectNode root = object(DecisionRecord.class);
        ObjectNode properties = (ObjectNode) root.get("properties");
        ArrayNode required = (ArrayNode) root.get("required");
        ObjectNode all = node();
        all.set("schema", node().put("const", RecordFile.SCHEMA).put("description", "name of this shape"));
        all.set("recordId", text("names the answer: the first half of its SHA-256", "^[0-9a-f]{32}$"));
        all.setAll(properties);
        all.set("hash", text("SHA-256 of this record without this field, as canonical JSON", HASH));
        root.set("properties", all);
        required.add("schema").add("recordId").add("hash");
        schema.setAll(root);
        ObjectNode shared = node();
        definitions.forEach(shared::set);
        schema.set("$defs", shared);
        return pretty(schema);
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode properties = node();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        components(type, properties, required);
        ObjectNode schema = node().put("type", "object");
        schema.set("properties", properties);
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private void components(Class<?> type, ObjectNode properties, ArrayNode required) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (JsonNames.flat(component)) {
                components(component.getType(), properties, required);
                continue;
            }
            String name = JsonNames.name(component);
            boolean optional = component.getType() == Optional.class;
            Type of = optional ? argument(component.getGenericType(), 0) : component.getGenericType();
            ObjectNode schema = schema(of);
            if (component.getName().equals("evidence")) {
                schema.put("minItems", 1);
                ((ObjectNode) schema.get("items")).put("minItems", 1);
            }
            properties.set(name, schema.put("description", description(type, component.getName())));
            if (!optional) {
                required.add(name);
            }
        }
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            ObjectNode schema = node();
            if (generic.getRawType() == List.class) {
                schema.put("type", "array").set("items", schema(argument(type, 0)));
                return schema;
            }
            schema.put("type", "object");
            if (((Class<?>) argument(type, 0)).isEnum()) {
                schema.set("propertyNames", schema(argument(type, 0)));
            }
            schema.set("additionalProperties", schema(argument(type, 1)));
            return schema;
        }
        return plain((Class<?>) type);
    }

    private ObjectNode plain(Class<?> type) {
        if (type.isRecord()) {
            if (!definitions.containsKey(type.getSimpleName())) {
                definitions.put(type.getSimpleName(), node());
                definitions.put(type.getSimpleName(), object(type));
            }
            return node().put("$ref", "#/$defs/" + type.getSimpleName());
        }
        if (type.isEnum()) {
            ObjectNode schema = node();
            ArrayNode constants = schema.putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                constants.add(constant.toString());
            }
            return schema;
        }
        if (type == Instant.class || type == LocalDate.class) {
            return node().put("type", "string").put("format", type == Instant.class ? "date-time" : "date");
        }
        boolean number = type == int.class || type == Integer.class;
        return node().put("type", number ? "integer" : type == boolean.class ? "boolean" : "string");
    }

    private String description(Class<?> type, String component) {
        Matcher found = Pattern.compile("@param " + component + " ((?:(?!\\n \\* @|\\*/|\\n     \\* @)[\\s\\S])*)")
                .matcher(javadoc(type));
        if (!found.find()) {
            throw new AssertionError(type.getSimpleName() + " has no @param " + component + ".");
        }
        return found.group(1)
                .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                .replaceAll("</?code>", "")
                .strip();
    }

    private String javadoc(Class<?> type) {
        Class<?> outer = type.getEnclosingClass() == null ? type : type.getEnclosingClass();
        Path file = sources.resolve(outer.getName().replace('.', '/') + ".java");
        try {
            String source = Files.readString(file);
            int at = source.indexOf("record " + type.getSimpleName() + "(");
            return source.substring(source.lastIndexOf("/**", at), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode text(String description, String pattern) {
        return node().put("type", "string").put("pattern", pattern).put("description", description);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static String pretty(ObjectNode schema) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return new JsonMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(schema)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}

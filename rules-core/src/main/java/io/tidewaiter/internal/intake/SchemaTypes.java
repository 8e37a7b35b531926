package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.model.BorderPoint;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.UnLocode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** JSON Schema of the types that are one value. */
final class SchemaTypes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final long MOST_KILOGRAMS = 1_000_000_000L;
    private static final String LOCAL_TIME =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?$";
    private static final Set<Type> NUMBERS = Set.of(Integer.class, int.class, BigDecimal.class, Mass.class);
    private static final Map<Class<?>, String> PATTERNS = Map.of(
            BorderPoint.class, "^[A-Z]{2}([A-Z2-9]{3}|-[A-Z0-9]{1,40}(-[A-Z0-9]{1,40}){0,5})$",
            CountryCode.class, "^[A-Z]{2}$",
            HsCode.class, "^[. ]*(?:[0-9][. ]*[0-9][. ]*){1,6}$",
            UnLocode.class, "^[A-Z]{2}[A-Z2-9]{3}$");

    private SchemaTypes() {}

    /** The schema of a type that is one value; empty for a record. */
    static Optional<ObjectNode> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(words(type));
        }
        if (PATTERNS.containsKey(type)) {
            return Optional.of(typed("string").put("pattern", PATTERNS.get(type)));
        }
        if (type == Mass.class) {
            return Optional.of(mass());
        }
        if (type == Integer.class || type == int.class) {
            return Optional.of(
                    typed("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE));
        }
        return simple(type);
    }

    /** The example as JSON of that type. */
    static JsonNode example(Type type, String example) {
        if (type instanceof ParameterizedType list) {
            return JSON.arrayNode().add(example(list.getActualTypeArguments()[0], example));
        }
        return NUMBERS.contains(type) ? JSON.numberNode(new BigDecimal(example)) : JSON.textNode(example);
    }

    private static Optional<ObjectNode> simple(Class<?> type) {
        if (type == String.class) {
            return Optional.of(typed("string"));
        }
        if (type == BigDecimal.class) {
            return Optional.of(typed("number"));
        }
        if (type == Boolean.class || type == boolean.class) {
            return Optional.of(typed("boolean"));
        }
        if (type == Instant.class) {
            return Optional.of(typed("string").put("format", "date-time"));
        }
        if (type == LocalDateTime.class) {
            return Optional.of(typed("string").put("pattern", LOCAL_TIME));
        }
        return type == LocalDate.class ? Optional.of(typed("string").put("format", "date")) : Optional.empty();
    }

    private static ObjectNode words(Class<?> type) {
        ObjectNode node = JSON.objectNode();
        ArrayNode allowed = node.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            allowed.add(((Enum<?>) constant).name());
        }
        return node;
    }

    /** A number of kilograms, or a value with its unit. */
    private static ObjectNode mass() {
        ObjectNode unit = JSON.objectNode();
        ArrayNode units = unit.putArray("enum");
        MassBinder.UNITS.keySet().forEach(units::add);

        ObjectNode withUnit = typed("object");
        withUnit.putArray("required").add("value").add("unit");
        withUnit.put("additionalProperties", false);
        ObjectNode properties = withUnit.putObject("properties");
        properties.set("value", typed("number").put("minimum", 0));
        properties.set("unit", unit);

        ObjectNode node = JSON.objectNode();
        node.putArray("anyOf")
                .add(typed("number").put("minimum", 0).put("maximum", MOST_KILOGRAMS))
                .add(withUnit);
        return node;
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }
}

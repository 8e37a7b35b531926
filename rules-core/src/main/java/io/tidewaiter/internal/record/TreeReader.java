package io.tidewaiter.internal.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns JSON back into records, gathering every problem with its place. */
final class TreeReader {

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return problems;
    }

    /** The record, or empty when something in it is wrong. */
    <T extends Record> Optional<T> read(JsonNode node, Class<T> type, Set<String> alsoKnown) {
        Set<String> known = new HashSet<>(alsoKnown);
        Optional<T> value = record(node, type, "", known);
        refuseUnknown(node, "", known);
        return problems.isEmpty() ? value : Optional.empty();
    }

    private <T> Optional<T> record(JsonNode node, Class<T> type, String place, Set<String> known) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = component(node, components[i], place, known);
        }
        return Arrays.asList(arguments).contains(null) ? Optional.empty() : construct(type, arguments, place);
    }

    private @Nullable Object component(JsonNode node, RecordComponent component, String place, Set<String> known) {
        if (JsonNames.flat(component)) {
            return record(node, component.getType(), place, known).orElse(null);
        }
        String name = JsonNames.name(component);
        String inner = place.isEmpty() ? name : place + "." + name;
        known.add(name);
        JsonNode value = node.path(name);
        if (component.getType() == Optional.class) {
            return value.isMissingNode() ? Optional.empty() : optional(value, component, inner);
        }
        if (value.isMissingNode()) {
            problems.add(inner + " is missing.");
            return null;
        }
        return value(value, component.getGenericType(), inner).orElse(null);
    }

    /** Null when something is wrong with what is there, so that it is not taken for empty. */
    private @Nullable Object optional(JsonNode value, RecordComponent component, String place) {
        Optional<?> present = value(value, argument(component.getGenericType(), 0), place);
        return present.isPresent() ? present : null;
    }

    private Optional<?> value(JsonNode node, Type type, String place) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(node, argument(type, 0), place)
                    : map(node, (Class<?>) argument(type, 0), argument(type, 1), place);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return nested(node, plain, place);
        }
        if (plain == int.class || plain == Integer.class) {
            return node.isInt() ? Optional.of(node.intValue()) : wrong(place, "a whole number");
        }
        if (plain == boolean.class) {
            return node.isBoolean() ? Optional.of(node.booleanValue()) : wrong(place, "true or false");
        }
        return node.isTextual() ? text(node.textValue(), plain, place) : wrong(place, "text");
    }

    private Optional<?> nested(JsonNode node, Class<?> type, String place) {
        if (!node.isObject()) {
            return wrong(place, "an object");
        }
        Set<String> known = new HashSet<>();
        Optional<?> value = record(node, type, place, known);
        refuseUnknown(node, place, known);
        return value;
    }

    private Optional<?> list(JsonNode node, Type item, String place) {
        if (!node.isArray()) {
            return wrong(place, "a list");
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            value(node.get(i), item, place + "[" + i + "]").ifPresent(items::add);
        }
        return Optional.of(items);
    }

    private Optional<?> map(JsonNode node, Class<?> keys, Type values, String place) {
        if (!node.isObject()) {
            return wrong(place, "an object");
        }
        SortedMap<Object, Object> map = new TreeMap<>();
        node.properties().forEach(entry -> {
            String inner = place + "." + entry.getKey();
            text(entry.getKey(), keys, inner)
                    .ifPresent(key -> value(entry.getValue(), values, inner).ifPresent(item -> map.put(key, item)));
        });
        return Optional.of(Collections.unmodifiableSortedMap(map));
    }

    private Optional<?> text(String text, Class<?> type, String place) {
        try {
            if (type == Instant.class) {
                return Optional.of(Instant.parse(text));
            }
            if (type == LocalDate.class) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            return wrong(place, type == Instant.class ? "an instant such as 2026-03-04T10:00:00Z" : "a date");
        }
        if (!type.isEnum()) {
            return Optional.of(text);
        }
        Optional<?> constant = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.toString().equals(text))
                .findFirst();
        return constant.isPresent() ? constant : wrong(place, "one of " + Arrays.toString(type.getEnumConstants()));
    }

    private void refuseUnknown(JsonNode node, String place, Set<String> known) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                problems.add((place.isEmpty() ? "" : place + ".") + name + " is not part of a decision record.");
            }
        });
    }

    private <T> Optional<T> construct(Class<T> type, Object[] arguments, String place) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return Optional.of(type.getConstructor(types).newInstance(arguments));
        } catch (InvocationTargetException e) {
            problems.add(place + " is not valid.");
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The answer is made of public records: " + type, e);
        }
    }

    private Optional<?> wrong(String place, String wanted) {
        problems.add(place + " is not " + wanted + ".");
        return Optional.empty();
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}

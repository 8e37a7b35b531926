package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.model.Mass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The binder of each type a model record may have as a component. */
final class ValueBinders {

    private static final Map<Class<?>, ValueBinder> PLAIN = Map.ofEntries(
            Map.entry(String.class, TextBinder.free()),
            Map.entry(LocalDate.class, TextBinder.code("a day such as \"2026-03-04\"", Dates::day)),
            Map.entry(Instant.class, TextBinder.code("an instant such as \"2026-03-04T10:00:00Z\"", Dates::instant)),
            Map.entry(
                    LocalDateTime.class, TextBinder.code("a local time such as \"2026-03-04T10:15:00\"", Dates::local)),
            Map.entry(BigDecimal.class, new NumberBinder()),
            Map.entry(Integer.class, new IntegerBinder()),
            Map.entry(int.class, new IntegerBinder()),
            Map.entry(Boolean.class, ValueBinders::truth),
            Map.entry(boolean.class, ValueBinders::truth),
            Map.entry(Mass.class, new MassBinder()),
            Map.entry(JsonNode.class, (node, binding) -> node));

    private static final ClassValue<ValueBinder> CACHE = new ClassValue<>() {
        @Override
        protected ValueBinder computeValue(Class<?> type) {
            return make(type);
        }
    };

    /** Reflection is slow, and the writer asks for every record it meets. */
    private static final ClassValue<Boolean> VALUE_TYPES = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.isRecord()
                    && type.getRecordComponents().length == 1
                    && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class);
        }
    };

    private ValueBinders() {}

    /** @throws IllegalArgumentException when the type is none that can be bound, a mistake of the programmer */
    static ValueBinder of(Type type) {
        if (type instanceof Class<?> plain) {
            return CACHE.get(plain);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListBinder(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == Map.class
                && generic.getActualTypeArguments()[0] == String.class) {
            return new MapBinder(of(generic.getActualTypeArguments()[1]));
        }
        throw new IllegalArgumentException("A component of type " + type + " cannot be bound.");
    }

    /** Whether a record is one value in disguise, written as its only component (as {@link JsonValue} says). */
    static boolean isValueType(Class<?> type) {
        return VALUE_TYPES.get(type);
    }

    private static ValueBinder make(Class<?> type) {
        ValueBinder plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (type.isEnum()) {
            return new EnumBinder(type);
        }
        RecordShape shape = RecordShape.of(type);
        if (isValueType(type) && type.getRecordComponents()[0].getType() == String.class) {
            return TextBinder.code("a code in quotes", text -> shape.create(new Object[] {text}));
        }
        return new RecordValueBinder(shape);
    }

    private static @Nullable Object truth(JsonNode node, Binding binding) {
        if (!node.isBoolean()) {
            binding.wrongType(
                    node, "true or false", "Write the word without quotes, or leave the field out when it is unknown.");
            return null;
        }
        return node.booleanValue();
    }
}

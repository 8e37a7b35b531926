package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Fact;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Facts whose every field has a value of its own. */
final class Samples {

    private Samples() {}

    static Object fact(Class<? extends Fact> kind) throws ReflectiveOperationException {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = value(types[i], 1_000 + i);
        }
        return kind.getConstructor(types).newInstance(values);
    }

    private static Object value(Class<?> type, int i) throws ReflectiveOperationException {
        if (Fact.class.isAssignableFrom(type)) {
            return fact(type.asSubclass(Fact.class));
        }
        if (type == String.class) {
            return "text " + i;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(i);
        }
        if (type == Integer.class) {
            return i;
        }
        if (type == Boolean.class) {
            return true;
        }
        return type == LocalDate.class ? LocalDate.ofEpochDay(i) : List.of("text " + i);
    }
}

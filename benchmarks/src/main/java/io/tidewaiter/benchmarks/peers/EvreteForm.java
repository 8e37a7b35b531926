package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.ConditionSpec.Span;
import io.tidewaiter.benchmarks.workload.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.evrete.api.ValuesPredicate;

/** Conditions as Evrete's functions over the values of fields. */
enum EvreteForm implements ConditionSpec.Form<ValuesPredicate> {
    INSTANCE;

    @Override
    public ValuesPredicate equal(Field field, String value) {
        return values -> value.equals(values.apply(0));
    }

    @Override
    public ValuesPredicate oneOf(Field field, List<String> texts) {
        Set<String> set = Set.copyOf(texts);
        return values -> values.apply(0) instanceof String text && set.contains(text);
    }

    @Override
    public ValuesPredicate truth(Field field, boolean value) {
        Boolean expected = value;
        return values -> expected.equals(values.apply(0));
    }

    @Override
    public ValuesPredicate range(Field field, Span span) {
        HandRange range = new HandRange(span);
        return values -> {
            Object value = values.apply(0);
            return value instanceof BigDecimal number
                    ? range.holds(number)
                    : value instanceof Integer whole && range.holds(whole);
        };
    }

    @Override
    public ValuesPredicate since(Field field, LocalDate day) {
        return values -> values.apply(0) instanceof LocalDate date && !date.isBefore(day);
    }
}

package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.ConditionSpec.Span;
import io.tidewaiter.benchmarks.workload.Field;
import io.tidewaiter.facts.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions as functions that read a field directly, without reflection and without a getter in between. */
interface HandTests<F extends Fact> extends ConditionSpec.Form<Predicate<F>> {

    Predicate<F> equal(String field, String value);

    Predicate<F> oneOf(String field, Set<String> values);

    Predicate<F> truth(String field, Boolean value);

    Predicate<F> range(String field, HandRange range);

    Predicate<F> since(String field, LocalDate day);

    /** How to read a text by which rules are indexed. */
    Function<F, @Nullable String> key(String field);

    @Override
    default Predicate<F> equal(Field field, String value) {
        return equal(field.name(), value);
    }

    @Override
    default Predicate<F> oneOf(Field field, List<String> values) {
        return oneOf(field.name(), Set.copyOf(values));
    }

    @Override
    default Predicate<F> truth(Field field, boolean value) {
        return truth(field.name(), value);
    }

    @Override
    default Predicate<F> range(Field field, Span span) {
        return range(field.name(), new HandRange(span));
    }

    @Override
    default Predicate<F> since(Field field, LocalDate day) {
        return since(field.name(), day);
    }

    static IllegalArgumentException noField(String name) {
        return new IllegalArgumentException(
                "No hand-written comparison of this type for the field " + name + ". Add one.");
    }
}

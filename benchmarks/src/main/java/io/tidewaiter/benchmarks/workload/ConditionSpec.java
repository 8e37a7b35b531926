package io.tidewaiter.benchmarks.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One condition of a generated rule, in no engine's language. */
public sealed interface ConditionSpec {

    /** What it is about. */
    Field field();

    /** Share of the facts for which a comparison with text holds; 1 for other conditions. */
    default double share() {
        return 1;
    }

    /** Writes it in the form of one engine. */
    <T> T as(Form<T> form);

    /** The form of one engine: a text or a function. */
    interface Form<T> {

        /** The field is this text. */
        T equal(Field field, String value);

        /** The field is one of these texts. */
        T oneOf(Field field, List<String> values);

        /** The field is true, or false. */
        T truth(Field field, boolean value);

        /** The number lies in the span. */
        T range(Field field, Span span);

        /** The day is this one or later. */
        T since(Field field, LocalDate day);
    }

    /**
     * Numbers from one value to below another.
     *
     * @param from lowest number; empty when open
     * @param below first number that is too high; empty when open
     */
    record Span(Optional<BigDecimal> from, Optional<BigDecimal> below) {}

    /** The field is this text. */
    record Equal(Field field, String value) implements ConditionSpec {
        @Override
        public <T> T as(Form<T> form) {
            return form.equal(field, value);
        }

        @Override
        public double share() {
            return ((Spread.Choice) field.spread()).share(value);
        }
    }

    /** The field is one of these texts. */
    record OneOf(Field field, List<String> values) implements ConditionSpec {
        @Override
        public <T> T as(Form<T> form) {
            return form.oneOf(field, values);
        }

        @Override
        public double share() {
            return values.stream()
                    .mapToDouble(((Spread.Choice) field.spread())::share)
                    .sum();
        }
    }

    /** The field is true, or false. */
    record Truth(Field field, boolean value) implements ConditionSpec {
        @Override
        public <T> T as(Form<T> form) {
            return form.truth(field, value);
        }
    }

    /** The number lies in a span. */
    record Range(Field field, Span span) implements ConditionSpec {
        @Override
        public <T> T as(Form<T> form) {
            return form.range(field, span);
        }
    }

    /** The day is this one or later. */
    record Since(Field field, LocalDate day) implements ConditionSpec {
        @Override
        public <T> T as(Form<T> form) {
            return form.since(field, day);
        }
    }
}

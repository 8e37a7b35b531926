package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.rule.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to find a pattern by a field: it can only hold when the field has one of some values, or is unknown.
 *
 * @param part what of the pattern's condition this stands for
 * @param column the field
 * @param keys the values
 * @param exact whether the part is sure to hold when the field has one of the values
 */
record Access(Condition part, int column, Keys keys, boolean exact) {

    /** Values by which a pattern is found. */
    sealed interface Keys {}

    /** Texts: the field, or one of the texts it lists, is one of them. */
    record Texts(Set<String> texts) implements Keys {}

    /** A truth. */
    record Flag(boolean value) implements Keys {}

    /** Stretches of numbers or days. */
    record Spans(List<Span> spans) implements Keys {}

    /**
     * Numbers from one bound to another.
     *
     * @param from lower bound; null when there is none
     * @param fromIncluded whether the lower bound itself belongs to it
     * @param to upper bound; null when there is none
     * @param toIncluded whether the upper bound itself belongs to it
     */
    record Span(
            @Nullable BigDecimal from,
            boolean fromIncluded,
            @Nullable BigDecimal to,
            boolean toIncluded) {

        static Span point(BigDecimal value) {
            return new Span(value, true, value, true);
        }
    }
}

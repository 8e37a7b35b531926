package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.rule.Condition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A way to find a pattern by a field: it can only hold when the field has one of some values, or is unknown.
 *
 * @param parts which of the pattern's conditions this stands for
 * @param column the field
 * @param keys the values
 * @param exact whether the parts are sure to hold when the field has one of the values
 * @param share guess of the share of facts that have one of the values, 0 to 1
 */
record Access(List<Condition> parts, int column, Keys keys, boolean exact, double share) {

    /** A way of which nothing is guessed yet. */
    Access(List<Condition> parts, int column, Keys keys, boolean exact) {
        this(parts, column, keys, exact, 1);
    }

    Access guessed(double found) {
        return new Access(parts, column, keys, exact, found);
    }

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

        boolean isPoint() {
            return from != null && to != null && from.compareTo(to) == 0;
        }

        /** The numbers that lie in both; they may be none. */
        Span and(Span other) {
            boolean low =
                    other.from != null && (from == null || isTighter(other.from.compareTo(from), other.fromIncluded));
            boolean high = other.to != null && (to == null || isTighter(to.compareTo(other.to), other.toIncluded));
            return new Span(
                    low ? other.from : from,
                    low ? other.fromIncluded : fromIncluded,
                    high ? other.to : to,
                    high ? other.toIncluded : toIncluded);
        }

        private static boolean isTighter(int order, boolean included) {
            return order > 0 || (order == 0 && !included);
        }
    }
}

package io.tidewaiter.internal.lint;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Condition.Operator;
import io.tidewaiter.internal.rule.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The values a field may still have after some tests. Tests that are not understood leave it as it is, so that nothing is called dead
 * that is not.
 *
 * @param choices the only values left; empty when there are any number
 * @param excluded values it may not have
 * @param low lower bound
 * @param high upper bound
 */
record Allowed(Optional<Set<Object>> choices, Set<Object> excluded, Optional<Bound> low, Optional<Bound> high) {

    /** A bound, and whether the value itself is within. */
    record Bound(Object value, boolean included) {}

    static Allowed anything() {
        return new Allowed(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());
    }

    Allowed and(Condition.Test test) {
        if (test instanceof Condition.OneOf one) {
            Set<Object> values = new HashSet<>();
            one.choices().forEach(c -> values.add(plain(c.value())));
            return one.negated() ? without(values) : among(values);
        }
        if (test instanceof Condition.Comparison comparison && comparison.right() instanceof Value.Literal literal) {
            return compared(comparison.operator(), plain(literal.value()));
        }
        return this;
    }

    /** Whether no value is left. */
    boolean nothing() {
        if (choices.isPresent()) {
            return choices.get().stream().allMatch(v -> excluded.contains(v) || !within(v));
        }
        if (low.isEmpty() || high.isEmpty()) {
            return false;
        }
        int order = order(low.get().value(), high.get().value());
        return order > 0 || (order == 0 && !(low.get().included() && high.get().included()));
    }

    private Allowed compared(Operator operator, Object value) {
        return switch (operator) {
            case EQUAL -> among(Set.of(value));
            case NOT_EQUAL -> without(Set.of(value));
            case GREATER, GREATER_OR_EQUAL -> above(new Bound(value, operator == Operator.GREATER_OR_EQUAL));
            case LESS, LESS_OR_EQUAL -> below(new Bound(value, operator == Operator.LESS_OR_EQUAL));
        };
    }

    private Allowed among(Set<Object> values) {
        Set<Object> left = new HashSet<>(values);
        choices.ifPresent(left::retainAll);
        return new Allowed(Optional.of(left), excluded, low, high);
    }

    private Allowed without(Set<Object> values) {
        Set<Object> more = new HashSet<>(excluded);
        more.addAll(values);
        return new Allowed(choices, more, low, high);
    }

    private Allowed above(Bound bound) {
        boolean tighter = low.isEmpty() || order(bound.value(), low.get().value()) > 0 || same(bound, low.get());
        return tighter ? new Allowed(choices, excluded, Optional.of(bound), high) : this;
    }

    private Allowed below(Bound bound) {
        boolean tighter = high.isEmpty() || order(bound.value(), high.get().value()) < 0 || same(bound, high.get());
        return tighter ? new Allowed(choices, excluded, low, Optional.of(bound)) : this;
    }

    /** The same value, where the stricter of the two counts. */
    private static boolean same(Bound bound, Bound other) {
        return order(bound.value(), other.value()) == 0 && !bound.included();
    }

    private boolean within(Object value) {
        boolean aboveLow = low.map(b -> order(value, b.value()) > 0 || (b.included() && order(value, b.value()) == 0))
                .orElse(true);
        boolean belowHigh = high.map(b -> order(value, b.value()) < 0 || (b.included() && order(value, b.value()) == 0))
                .orElse(true);
        return aboveLow && belowHigh;
    }

    /** Values of one field have one type; texts have no order in the rule language, so they are never out of bounds. */
    private static int order(Object one, Object other) {
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        if (one instanceof LocalDate a && other instanceof LocalDate b) {
            return a.compareTo(b);
        }
        return 0;
    }

    /** Numbers without trailing zeros, so that 5 and 5.0 are one value. */
    private static Object plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
    }
}

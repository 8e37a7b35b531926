package io.tidewaiter.internal.rule;

import io.tidewaiter.facts.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A kind of fact with a condition on it.
 *
 * @param kind record class of the fact
 * @param variable variable bound to the fact, with its dollar sign
 * @param bindings variables bound to fields
 * @param condition holds for a match; an empty {@link Condition.AllOf} when there is none
 * @param line line in the rule file, from 1
 */
public record Pattern(
        Class<? extends Fact> kind, Optional<String> variable, List<Binding> bindings, Condition condition, int line) {

    public Pattern {
        bindings = List.copyOf(bindings);
    }

    /** A variable bound to a field of the pattern's fact. */
    public record Binding(String variable, Value.Field field) {}
}

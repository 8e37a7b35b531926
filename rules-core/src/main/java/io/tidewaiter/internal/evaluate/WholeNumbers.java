package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which values of a rule are whole numbers in Java. Drools compares a whole number with a decimal as {@code double}, so one beside a
 * decimal is written as a decimal too.
 */
final class WholeNumbers {

    private final Optional<Class<? extends Fact>> own;
    private final Map<String, Class<? extends Fact>> kinds;
    private final Set<String> variables;

    private WholeNumbers(
            Optional<Class<? extends Fact>> own, Map<String, Class<? extends Fact>> kinds, Set<String> variables) {
        this.own = own;
        this.kinds = kinds;
        this.variables = variables;
    }

    /** Those of all elements of a rule, as the conditions of an accumulate see them. */
    static WholeNumbers of(List<Element> elements) {
        WholeNumbers all = new WholeNumbers(Optional.empty(), Map.of(), Set.of());
        for (Element element : elements) {
            all = all.within(element.pattern());
            if (element instanceof Element.Aggregate aggregate) {
                aggregate.functions().forEach(all::add);
            }
        }
        return new WholeNumbers(Optional.empty(), all.kinds, all.variables);
    }

    /** Those that a pattern's own condition sees: a variable of the pattern hides one of the same name elsewhere. */
    WholeNumbers within(Pattern pattern) {
        Map<String, Class<? extends Fact>> moreKinds = new HashMap<>(kinds);
        pattern.variable().ifPresent(variable -> moreKinds.put(variable, pattern.kind()));
        Set<String> moreVariables = new HashSet<>(variables);
        for (Pattern.Binding binding : pattern.bindings()) {
            moreVariables.remove(binding.variable());
            if (whole(pattern.kind(), binding.field())) {
                moreVariables.add(binding.variable());
            }
        }
        return new WholeNumbers(Optional.of(pattern.kind()), moreKinds, moreVariables);
    }

    private void add(AggregateFunction function) {
        boolean whole = switch (function.kind()) {
            case COUNT -> true;
            case MIN, MAX -> has(function.operand());
            case SUM, AVERAGE -> false;
        };
        if (whole) {
            variables.add(function.result());
        }
    }

    /** Whether a value is a whole number. */
    boolean has(Value value) {
        if (value instanceof Value.Field field) {
            return own.filter(kind -> whole(kind, field)).isPresent();
        }
        if (value instanceof Value.FactField field) {
            Class<? extends Fact> kind = kinds.get(field.variable());
            return kind != null && whole(kind, Value.Field.own(field.name(), field.type()));
        }
        return value instanceof Value.Variable variable && variables.contains(variable.name());
    }

    private static boolean whole(Class<? extends Fact> kind, Value.Field field) {
        return Vocabulary.word(field.owner().kind(kind), field.name())
                .filter(word -> word.type() == Integer.class)
                .isPresent();
    }
}

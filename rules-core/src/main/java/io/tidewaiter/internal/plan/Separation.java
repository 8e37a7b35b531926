package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the rules whose patterns are independent of each other from those that join patterns through variables. */
final class Separation {

    private Separation() {}

    /** The variables of other patterns an element refers to, sorted; none when it can be judged by itself. */
    static Stream<String> foreign(Element element) {
        Pattern pattern = element.pattern();
        Stream<Value> atoms = Trees.tests(pattern.condition()).flatMap(Trees::atoms);
        if (element instanceof Element.Aggregate aggregate) {
            Set<String> results = aggregate.functions().stream()
                    .map(AggregateFunction::result)
                    .collect(Collectors.toUnmodifiableSet());
            Stream<Value> operands = aggregate.functions().stream()
                    .map(AggregateFunction::operand)
                    .flatMap(Trees::atoms);
            Stream<Value> compared = Trees.tests(aggregate.condition())
                    .flatMap(Trees::atoms)
                    .filter(atom -> !(atom instanceof Value.Variable variable && results.contains(variable.name())));
            atoms = Stream.concat(atoms, Stream.concat(operands, compared));
        }
        return atoms.flatMap(atom -> foreign(atom, pattern)).distinct().sorted();
    }

    /** The variables through which a rule joins its patterns, sorted. */
    static Stream<String> joins(Rule rule) {
        return rule.elements().stream().flatMap(Separation::foreign).distinct().sorted();
    }

    /** Whether a test refers to another pattern. */
    static boolean joins(Condition.Test test, Pattern pattern) {
        return Trees.atoms(test)
                .flatMap(atom -> foreign(atom, pattern))
                .findAny()
                .isPresent();
    }

    private static Stream<String> foreign(Value atom, Pattern pattern) {
        if (atom instanceof Value.Variable variable) {
            boolean own = pattern.bindings().stream()
                    .anyMatch(binding -> binding.variable().equals(variable.name()));
            return own ? Stream.empty() : Stream.of(variable.name());
        }
        if (atom instanceof Value.FactField field) {
            boolean own = pattern.variable().filter(field.variable()::equals).isPresent();
            return own ? Stream.empty() : Stream.of(field.variable());
        }
        return Stream.empty();
    }
}

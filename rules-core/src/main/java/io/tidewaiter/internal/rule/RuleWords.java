package io.tidewaiter.internal.rule;

import io.tidewaiter.facts.Fact;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the words a rule reads, by full name, for example {@code Container.verifiedGrossMassKg}. */
public final class RuleWords {

    private final SortedSet<String> words = new TreeSet<>();
    private final Map<String, Class<? extends Fact>> kinds = new HashMap<>();

    private RuleWords() {}

    /** The words of all patterns, bindings, conditions and functions, sorted. */
    public static SortedSet<String> of(Rule rule) {
        RuleWords reader = new RuleWords();
        rule.elements().forEach(reader::element);
        return reader.words;
    }

    private void element(Element element) {
        Pattern pattern = element.pattern();
        pattern.variable().ifPresent(variable -> kinds.put(variable, pattern.kind()));
        pattern.bindings().forEach(binding -> value(binding.field(), pattern.kind()));
        condition(pattern.condition(), pattern.kind());
        if (element instanceof Element.Aggregate aggregate) {
            aggregate.functions().forEach(function -> value(function.operand(), pattern.kind()));
            condition(aggregate.condition(), pattern.kind());
        }
    }

    private void condition(Condition condition, Class<? extends Fact> kind) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(part -> condition(part, kind));
        } else if (condition instanceof Condition.AnyOf any) {
            any.parts().forEach(part -> condition(part, kind));
        } else if (condition instanceof Condition.Test test) {
            value(test.left(), kind);
            if (test instanceof Condition.Comparison comparison) {
                value(comparison.right(), kind);
            } else if (test instanceof Condition.Contains contains) {
                value(contains.right(), kind);
            }
        }
    }

    /** A variable was bound to a field, which is read where it is bound. */
    private void value(Value value, Class<? extends Fact> kind) {
        if (value instanceof Value.Field field) {
            add(field.owner().kind(kind), field.name());
        } else if (value instanceof Value.FactField field) {
            add(kinds.getOrDefault(field.variable(), kind), field.name());
        } else if (value instanceof Value.Arithmetic sum) {
            value(sum.left(), kind);
            value(sum.right(), kind);
        }
    }

    private void add(Class<? extends Fact> kind, String name) {
        words.add(kind.getSimpleName() + "." + name);
    }
}

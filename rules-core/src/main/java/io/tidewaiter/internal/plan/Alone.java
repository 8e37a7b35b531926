package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rewrites a pattern so that it stands alone: its variables become the fields they are bound to, line numbers go, lists carry the name
 * of their pack, nested conjunctions become one. Tests that refer to other patterns are taken to hold, which can only make the
 * pattern easier to meet.
 */
final class Alone {

    private final Pattern pattern;
    private final String pack;

    private Alone(Pattern pattern, String pack) {
        this.pattern = pattern;
        this.pack = pack;
    }

    /** The pattern of a pack by itself. */
    static Lone of(Pattern pattern, String pack) {
        return new Lone(pattern.kind(), new Alone(pattern, pack).condition(pattern.condition()));
    }

    private Condition condition(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            return all(all.parts());
        }
        if (condition instanceof Condition.AnyOf any) {
            return any(any.parts());
        }
        Condition.Test test = (Condition.Test) condition;
        return Separation.joins(test, pattern) ? new Condition.AllOf(List.of()) : test(test);
    }

    private Condition all(List<Condition> parts) {
        Set<Condition> flat = new LinkedHashSet<>();
        for (Condition part : parts) {
            Condition own = condition(part);
            flat.addAll(own instanceof Condition.AllOf inner ? inner.parts() : List.of(own));
        }
        return flat.size() == 1 ? flat.iterator().next() : new Condition.AllOf(List.copyOf(flat));
    }

    private Condition any(List<Condition> parts) {
        Set<Condition> flat = new LinkedHashSet<>();
        for (Condition part : parts) {
            Condition own = condition(part);
            if (own instanceof Condition.AllOf all && all.parts().isEmpty()) {
                return own;
            }
            flat.addAll(own instanceof Condition.AnyOf inner ? inner.parts() : List.of(own));
        }
        return flat.size() == 1 ? flat.iterator().next() : new Condition.AnyOf(List.copyOf(flat));
    }

    private Condition test(Condition.Test test) {
        Value left = value(test.left());
        if (test instanceof Condition.Comparison c) {
            return Comparisons.fieldFirst(left, c.operator(), value(c.right()));
        }
        if (test instanceof Condition.OneOf o) {
            return new Condition.OneOf(left, new ArrayList<>(new LinkedHashSet<>(o.choices())), o.negated(), 0);
        }
        if (test instanceof Condition.Matches m) {
            return new Condition.Matches(left, m.regex(), m.negated(), 0);
        }
        if (test instanceof Condition.Contains c) {
            return new Condition.Contains(left, value(c.right()), c.negated(), 0);
        }
        Condition.MemberOf member = (Condition.MemberOf) test;
        return new Condition.MemberOf(left, listName(pack, member.list()), member.negated(), 0);
    }

    /** Two packs may both have a list of that name. */
    static String listName(String pack, String list) {
        return pack + "/" + list;
    }

    private Value value(Value value) {
        if (value instanceof Value.Variable variable) {
            return pattern.bindings().stream()
                    .filter(binding -> binding.variable().equals(variable.name()))
                    .map(Pattern.Binding::field)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Not a variable of this pattern: " + variable.name()));
        }
        if (value instanceof Value.FactField field) {
            return Value.Field.own(field.name(), field.type());
        }
        if (value instanceof Value.Arithmetic a) {
            return new Value.Arithmetic(value(a.left()), a.operator(), value(a.right()));
        }
        return value;
    }
}

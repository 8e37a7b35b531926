package io.tidewaiter.internal.explain;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.MemberList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The truth of a condition in a scope. Explains what the evaluator found; it never decides what fires. */
final class Judge {

    private Judge() {}

    static Truth truth(Condition condition, Scope scope) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().map(part -> truth(part, scope)).reduce(Truth.TRUE, Truth::and);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().map(part -> truth(part, scope)).reduce(Truth.FALSE, Truth::or);
        }
        return test((Condition.Test) condition, scope);
    }

    private static Truth test(Condition.Test test, Scope scope) {
        Optional<Object> left = Terms.value(test.left(), scope);
        if (left.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (test instanceof Condition.Comparison comparison) {
            return Terms.value(comparison.right(), scope)
                    .map(right -> Truth.of(compare(left.get(), comparison.operator(), right)))
                    .orElse(Truth.UNKNOWN);
        }
        if (test instanceof Condition.Contains contains) {
            return Terms.value(contains.right(), scope)
                    .map(right ->
                            Truth.of(((List<?>) left.get()).contains(right)).negated(contains.negated()))
                    .orElse(Truth.UNKNOWN);
        }
        return constantTest(test, left.get(), scope);
    }

    /** Tests whose right side is written in the rule or the pack, and so is always known. */
    private static Truth constantTest(Condition.Test test, Object left, Scope scope) {
        if (test instanceof Condition.OneOf oneOf) {
            boolean found = oneOf.choices().stream().anyMatch(choice -> same(left, choice.value()));
            return Truth.of(found).negated(oneOf.negated());
        }
        if (test instanceof Condition.Matches matches) {
            return Truth.of(((String) left).matches(matches.regex())).negated(matches.negated());
        }
        Condition.MemberOf member = (Condition.MemberOf) test;
        LocalDate day = scope.sheet().asOf().atZone(ZoneOffset.UTC).toLocalDate();
        MemberList list = scope.lists().getOrDefault(member.list(), new MemberList(member.list(), List.of()));
        return Truth.of(list.on(day).contains(left)).negated(member.negated());
    }

    private static boolean compare(Object left, Condition.Operator operator, Object right) {
        return switch (operator) {
            case EQUAL -> same(left, right);
            case NOT_EQUAL -> !same(left, right);
            case LESS -> order(left, right) < 0;
            case LESS_OR_EQUAL -> order(left, right) <= 0;
            case GREATER -> order(left, right) > 0;
            case GREATER_OR_EQUAL -> order(left, right) >= 0;
        };
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof BigDecimal one && right instanceof BigDecimal two) {
            return one.compareTo(two) == 0;
        }
        return left.equals(right);
    }

    private static int order(Object left, Object right) {
        if (left instanceof BigDecimal one && right instanceof BigDecimal two) {
            return one.compareTo(two);
        }
        if (left instanceof LocalDate one && right instanceof LocalDate two) {
            return one.compareTo(two);
        }
        return ((String) left).compareTo((String) right);
    }
}

package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.plan.Program.Test;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Value;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes one test: as a comparison with a constant where it is one, else as a check. */
final class TestWriter {

    private final Columns columns;
    private final Map<String, DatedSet> lists;

    /**
     * @param columns gives fields their numbers
     * @param lists the lists of all packs, by {@link Alone#listName}
     */
    TestWriter(Columns columns, Map<String, DatedSet> lists) {
        this.columns = columns;
        this.lists = lists;
    }

    Test test(Class<? extends Fact> kind, Condition.Test test) {
        if (test instanceof Condition.Comparison c
                && c.left() instanceof Value.Field field
                && c.right() instanceof Value.Literal literal) {
            return constant(kind, field, c.operator(), literal);
        }
        return new Test(Program.CHECK, 0, 0, check(kind, test));
    }

    /** Whether a list of texts holds any of several. */
    Test containsAny(Class<? extends Fact> kind, Value field, Set<String> texts) {
        return new Test(Program.CHECK, 0, 0, new Checks.HoldsAny(expression(kind, field), texts));
    }

    private Test constant(
            Class<? extends Fact> kind, Value.Field field, Condition.Operator operator, Value.Literal literal) {
        int column = columns.of(kind, field);
        int accepted = Comparisons.accepted(operator);
        int equal = operator == Condition.Operator.EQUAL ? Program.TRUE : Program.FALSE;
        return switch (literal.type()) {
            case TEXT -> new Test(Program.EQUAL, column, equal, ((String) literal.value()).intern());
            case TRUTH -> new Test(Program.EQUAL, column, equal, literal.value());
            case NUMBER, DATE -> new Test(Program.NUMBER, column, accepted, AccessFinder.number(literal.value()));
            case TEXTS -> throw new IllegalStateException("A list of texts is no constant");
        };
    }

    private Check check(Class<? extends Fact> kind, Condition.Test test) {
        Expression left = expression(kind, test.left());
        if (test instanceof Condition.Comparison c) {
            return new Checks.Compares(left, Comparisons.accepted(c.operator()), expression(kind, c.right()));
        }
        if (test instanceof Condition.OneOf o) {
            return Checks.oneOf(left, o);
        }
        if (test instanceof Condition.Contains c) {
            return new Checks.Holds(left, expression(kind, c.right()), c.negated());
        }
        if (test instanceof Condition.Matches m) {
            return new Checks.Fits(left, Pattern.compile(m.regex()), m.negated());
        }
        Condition.MemberOf member = (Condition.MemberOf) test;
        return new Checks.Listed(left, lists.getOrDefault(member.list(), DatedSet.EMPTY), member.negated());
    }

    /** How a value is had. */
    Expression expression(Class<? extends Fact> kind, Value value) {
        if (value instanceof Value.Literal literal) {
            return new Expression.Constant(literal.value());
        }
        if (value instanceof Value.Field field) {
            return new Expression.Column(columns.of(kind, field));
        }
        if (value instanceof Value.Arithmetic a) {
            return new Expression.Computed(expression(kind, a.left()), a.operator(), expression(kind, a.right()));
        }
        throw new IllegalStateException("A pattern that stands alone has no variables: " + value.getClass());
    }
}

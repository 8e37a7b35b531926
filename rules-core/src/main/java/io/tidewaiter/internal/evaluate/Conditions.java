package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The meaning of conditions in three values. */
public final class Conditions {

    private final Map<String, MemberList> lists;
    private final LocalDate day;

    Conditions(Map<String, MemberList> lists, LocalDate day) {
        this.lists = lists;
        this.day = day;
    }

    /** Whether a condition holds on a fact. */
    public Truth holds(Condition condition, Fact fact, Bindings bindings) {
        if (condition instanceof Condition.AllOf all) {
            return all(all.parts(), fact, bindings);
        }
        if (condition instanceof Condition.AnyOf any) {
            return any(any.parts(), fact, bindings);
        }
        return test((Condition.Test) condition, fact, bindings);
    }

    private Truth all(List<Condition> parts, Fact fact, Bindings bindings) {
        Truth all = Truth.TRUE;
        for (Condition part : parts) {
            all = all == Truth.FALSE ? all : all.and(holds(part, fact, bindings));
        }
        return all;
    }

    private Truth any(List<Condition> parts, Fact fact, Bindings bindings) {
        Truth any = Truth.FALSE;
        for (Condition part : parts) {
            any = any == Truth.TRUE ? any : any.or(holds(part, fact, bindings));
        }
        return any;
    }

    private Truth test(Condition.Test test, Fact fact, Bindings bindings) {
        Optional<Object> left = value(test.left(), fact, bindings);
        return left.isEmpty() ? Truth.UNKNOWN : holds(test, left.get(), fact, bindings);
    }

    /** Whether a test holds on a fact, given the value of its left side. */
    public Truth holds(Condition.Test test, Object left, Fact fact, Bindings bindings) {
        if (test instanceof Condition.Comparison c) {
            Optional<Object> right = value(c.right(), fact, bindings);
            return right.isEmpty() ? Truth.UNKNOWN : Truth.of(compare(left, c.operator(), right.get()));
        }
        if (test instanceof Condition.Contains c) {
            Optional<Object> right = value(c.right(), fact, bindings);
            return right.isEmpty() ? Truth.UNKNOWN : Truth.of(((List<?>) left).contains(right.get()) != c.negated());
        }
        return Truth.of(plain(test, left));
    }

    private boolean plain(Condition.Test test, Object left) {
        if (test instanceof Condition.OneOf o) {
            return oneOf(o.choices(), left) != o.negated();
        }
        if (test instanceof Condition.Matches m) {
            return Pattern.matches(m.regex(), (String) left) != m.negated();
        }
        Condition.MemberOf member = (Condition.MemberOf) test;
        MemberList list = lists.get(member.list());
        return (list != null && list.has((String) left, day)) != member.negated();
    }

    private static boolean oneOf(List<Value.Literal> choices, Object left) {
        for (Value.Literal choice : choices) {
            if (order(left, choice.value()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean compare(Object left, Condition.Operator operator, Object right) {
        int order = order(left, right);
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            case GREATER_OR_EQUAL -> order >= 0;
        };
    }

    private static int order(Object left, Object right) {
        if (left instanceof LocalDate date) {
            return date.compareTo((LocalDate) right);
        }
        if (left instanceof String || left instanceof Boolean) {
            return left.equals(right) ? 0 : 1;
        }
        return Numbers.exact(left).compareTo(Numbers.exact(right));
    }

    /** The value of one side of a comparison; empty when unknown. */
    public Optional<Object> value(Value value, Fact fact, Bindings bindings) {
        if (value instanceof Value.Literal literal) {
            return Optional.of(literal.value());
        }
        if (value instanceof Value.Field field) {
            return Fields.value(field, fact);
        }
        if (value instanceof Value.FactField field) {
            return bindings.fact(field.variable()).flatMap(f -> Fields.value(field.name(), f));
        }
        if (value instanceof Value.Variable variable) {
            return bindings.value(variable.name());
        }
        Value.Arithmetic a = (Value.Arithmetic) value;
        Optional<Object> right = value(a.right(), fact, bindings);
        return value(a.left(), fact, bindings)
                .flatMap(l -> right.flatMap(
                        r -> Arithmetic.compute(operand(a.left(), l), a.operator(), operand(a.right(), r))));
    }

    private static BigDecimal operand(Value value, Object number) {
        BigDecimal exact = Numbers.exact(number);
        return value instanceof Value.Literal ? exact : Arithmetic.rounded(exact);
    }
}

package io.tidewaiter.internal.evaluate;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Trees;
import io.tidewaiter.internal.rule.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes conditions as DRL. Every comparison is written with its presence guards, because Drools takes null for false, or for true
 * under {@code !=}: a certain comparison asks that everything is known, a possible one lets the unknown pass.
 */
final class DrlExpression {

    /** Which of the two readings of a condition is written. */
    enum Reading {
        CERTAIN,
        POSSIBLE;

        /** What stands under {@code not}: certainly none means none even possibly. */
        Reading opposite() {
            return this == CERTAIN ? POSSIBLE : CERTAIN;
        }
    }

    /**
     * What stands for a result of an accumulate.
     *
     * @param text the expression
     * @param divisor what must not be zero for it to be known
     */
    record Result(String text, String divisor) {}

    private static final int DOUBLE_DIGITS = 15;

    private final Map<String, String> factVariables;
    private final Map<String, Result> results;
    private final List<String> lists;
    private final WholeNumbers wholes;

    /**
     * @param factVariables names of the variables bound to facts, as the author wrote them, to ours
     * @param results result variables of an accumulate to what stands for them
     * @param lists names of the pack's lists in the order of the globals
     * @param wholes which values are whole numbers
     */
    DrlExpression(
            Map<String, String> factVariables, Map<String, Result> results, List<String> lists, WholeNumbers wholes) {
        this.factVariables = factVariables;
        this.results = results;
        this.lists = lists;
        this.wholes = wholes;
    }

    /** One constraint per part of the outermost {@code &&}, so that Drools can share and index them. */
    List<String> constraints(Condition condition, Reading reading) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream()
                    .flatMap(p -> constraints(p, reading).stream())
                    .toList();
        }
        if (reading == Reading.CERTAIN && condition instanceof Condition.Test test && ofOwnFact(test)) {
            return Stream.concat(guards(test, reading).distinct(), Stream.of(bare(test)))
                    .toList();
        }
        String text = text(condition, reading);
        return List.of(reading == Reading.CERTAIN ? "(" + text + " || false)" : text);
    }

    /**
     * Joins must keep guard and comparison together: Drools takes a conjunction apart and asks its parts in an order of its own, but
     * leaves an alternative whole, which is why {@code || false} stands behind it.
     */
    private static boolean ofOwnFact(Condition.Test test) {
        return Trees.atoms(test).allMatch(a -> a instanceof Value.Field || a instanceof Value.Literal);
    }

    String text(Condition condition, Reading reading) {
        if (condition instanceof Condition.AllOf all) {
            return all.parts().isEmpty() ? "true" : joined(all.parts(), " && ", reading);
        }
        if (condition instanceof Condition.AnyOf any) {
            return joined(any.parts(), " || ", reading);
        }
        Condition.Test test = (Condition.Test) condition;
        String sign = reading == Reading.CERTAIN ? " && " : " || ";
        return Stream.concat(guards(test, reading).distinct(), Stream.of(bare(test)))
                .collect(Collectors.joining(sign, "(", ")"));
    }

    private String joined(List<Condition> parts, String sign, Reading reading) {
        return parts.stream().map(p -> text(p, reading)).collect(Collectors.joining(sign, "(", ")"));
    }

    private Stream<String> guards(Condition.Test test, Reading reading) {
        String isKnown = reading == Reading.CERTAIN ? " != null" : " == null";
        String isNonZero = reading == Reading.CERTAIN ? " != 0B" : " == 0B";
        Stream<String> present = Trees.atoms(test)
                .filter(a -> !(a instanceof Value.Literal))
                .map(a -> result(a).map(r -> r.divisor() + isNonZero).orElseGet(() -> value(a) + isKnown));
        return Stream.concat(present, Trees.sides(test).flatMap(this::divisors).map(d -> d + isNonZero));
    }

    private Stream<String> divisors(Value value) {
        if (!(value instanceof Value.Arithmetic a)) {
            return Stream.empty();
        }
        Stream<String> below = Stream.concat(divisors(a.left()), divisors(a.right()));
        return a.operator() == '/' ? Stream.concat(below, Stream.of(operand(a.right()))) : below;
    }

    private String bare(Condition.Test test) {
        if (test instanceof Condition.Comparison c) {
            return beside(c.left(), c.right()) + " " + c.operator().sign() + " " + beside(c.right(), c.left());
        }
        if (test instanceof Condition.OneOf o) {
            String sign = o.negated() ? " != " : " == ";
            return o.choices().stream()
                    .map(choice -> beside(o.left(), choice) + sign + value(choice))
                    .collect(Collectors.joining(o.negated() ? " && " : " || ", "(", ")"));
        }
        if (test instanceof Condition.Matches m) {
            return value(m.left()) + operator(m.negated(), "matches") + DrlText.quoted(m.regex());
        }
        if (test instanceof Condition.Contains c) {
            return value(c.left()) + operator(c.negated(), "contains") + value(c.right());
        }
        Condition.MemberOf member = (Condition.MemberOf) test;
        return value(member.left())
                + operator(member.negated(), "memberOf")
                + DrlText.global(lists.indexOf(member.list()));
    }

    /**
     * Drools compares a whole number with a decimal as double; as a decimal it stays exact. Beside a short constant nothing can be lost.
     */
    private String beside(Value value, Value other) {
        boolean precise = other instanceof Value.Literal literal
                ? literal.value() instanceof BigDecimal number && number.precision() > DOUBLE_DIGITS
                : wholes.has(value) && !wholes.has(other);
        return precise ? operand(value) : value(value);
    }

    private static String operator(boolean negated, String name) {
        return (negated ? " not " : " ") + name + " ";
    }

    private String value(Value value) {
        if (value instanceof Value.Field field) {
            return field.written();
        }
        if (value instanceof Value.FactField field) {
            return factVariables.get(field.variable()) + "." + field.name();
        }
        if (value instanceof Value.Variable variable) {
            return result(variable).map(Result::text).orElseGet(() -> DrlText.variable(variable.name()));
        }
        if (value instanceof Value.Literal literal) {
            return DrlText.literal(literal);
        }
        Value.Arithmetic a = (Value.Arithmetic) value;
        return "(" + operand(a.left()) + " " + a.operator() + " " + operand(a.right()) + ")";
    }

    /** Adding a decimal zero makes a decimal of a whole number, so that Drools never divides as int. */
    private String operand(Value value) {
        String text = value(value);
        return value instanceof Value.Arithmetic || value instanceof Value.Literal ? text : "(" + text + " + 0B)";
    }

    private Optional<Result> result(Value value) {
        return value instanceof Value.Variable variable
                ? Optional.ofNullable(results.get(variable.name()))
                : Optional.empty();
    }
}

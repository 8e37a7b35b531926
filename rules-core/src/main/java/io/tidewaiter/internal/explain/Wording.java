package io.tidewaiter.internal.explain;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Values and tests as text, the same in every language. */
final class Wording {

    private static final int DECIMALS = 3;

    private Wording() {}

    /** The exact value: numbers plain without trailing zeros, dates ISO 8601, lists with commas. */
    static String exact(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(Wording::exact).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** The value for a sentence: like exact, but with three decimals or three digits, whichever shows more. */
    static String readable(Object value) {
        if (!(value instanceof BigDecimal number) || number.scale() <= DECIMALS) {
            return exact(value);
        }
        int leadingZeros = Math.max(0, number.scale() - number.precision());
        int decimals = number.abs().compareTo(BigDecimal.ONE) >= 0 ? DECIMALS : leadingZeros + DECIMALS;
        return exact(number.setScale(Math.min(decimals, number.scale()), RoundingMode.HALF_EVEN));
    }

    /** What is asked of the left side, for example {@code > 30480} or {@code != sealAtDischarge (AB128)}. */
    static String asked(Condition.Test leaf, Scope scope) {
        return rest(leaf, scope);
    }

    /** The whole test, for example {@code grossMassKg / packages (26.5) > 25}. */
    static String whole(Condition.Test leaf, Scope scope) {
        return term(leaf.left(), scope) + " " + rest(leaf, scope);
    }

    /** A condition as its author could have written it. */
    static String condition(Condition condition, Scope scope) {
        if (condition instanceof Condition.AllOf all) {
            return join(all.parts(), ", ", scope);
        }
        if (condition instanceof Condition.AnyOf any) {
            return "(" + join(any.parts(), " || ", scope) + ")";
        }
        return whole((Condition.Test) condition, scope);
    }

    private static String join(List<Condition> parts, String between, Scope scope) {
        return parts.stream().map(part -> condition(part, scope)).collect(Collectors.joining(between));
    }

    private static String rest(Condition.Test leaf, Scope scope) {
        if (leaf instanceof Condition.Comparison comparison) {
            return comparison.operator().sign() + " " + term(comparison.right(), scope);
        }
        if (leaf instanceof Condition.OneOf oneOf) {
            return not(oneOf.negated()) + "in "
                    + oneOf.choices().stream()
                            .map(choice -> literal(choice.value()))
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        if (leaf instanceof Condition.Matches matches) {
            return not(matches.negated()) + "matches " + literal(matches.regex());
        }
        if (leaf instanceof Condition.Contains contains) {
            return not(contains.negated()) + "contains " + term(contains.right(), scope);
        }
        Condition.MemberOf member = (Condition.MemberOf) leaf;
        return not(member.negated()) + "memberOf " + member.list();
    }

    /** A term with its value behind it, so that the test can be checked by eye. */
    private static String term(Value term, Scope scope) {
        if (term instanceof Value.Literal literal) {
            return literal(literal.value());
        }
        return name(term) + scope.value(term).map(v -> " (" + exact(v) + ")").orElse("");
    }

    private static String name(Value term) {
        if (term instanceof Value.Field field) {
            return field.written();
        }
        if (term instanceof Value.FactField field) {
            return field.variable() + "." + field.name();
        }
        if (term instanceof Value.Variable variable) {
            return variable.name();
        }
        if (term instanceof Value.Arithmetic arithmetic) {
            return operand(arithmetic.left()) + " " + arithmetic.operator() + " " + operand(arithmetic.right());
        }
        return literal(((Value.Literal) term).value());
    }

    private static String operand(Value term) {
        return term instanceof Value.Arithmetic ? "(" + name(term) + ")" : name(term);
    }

    private static String literal(Object value) {
        return value instanceof String text ? "\"" + text + "\"" : exact(value);
    }

    private static String not(boolean negated) {
        return negated ? "not " : "";
    }
}

package io.tidewaiter.internal.explain;

import io.tidewaiter.internal.rule.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Values of the rule language: what they are and which facts they come from. */
final class Terms {

    private Terms() {}

    /** The value in a scope; empty when unknown. Whole numbers come as decimals. */
    static Optional<Object> value(Value term, Scope scope) {
        if (term instanceof Value.Literal literal) {
            return Optional.of(plain(literal.value()));
        }
        if (term instanceof Value.Arithmetic arithmetic) {
            return arithmetic(arithmetic, scope);
        }
        return origins(term, scope).get(0).value().map(Terms::plain);
    }

    /** The facts' values a term reads, left to right. */
    static List<Origin> origins(Value term, Scope scope) {
        if (term instanceof Value.Field field) {
            return List.of(scope.origin(field));
        }
        if (term instanceof Value.FactField field) {
            return List.of(scope.origin(field));
        }
        if (term instanceof Value.Variable variable) {
            return List.of(scope.origin(variable));
        }
        if (term instanceof Value.Arithmetic arithmetic) {
            return Stream.of(arithmetic.left(), arithmetic.right())
                    .flatMap(part -> origins(part, scope).stream())
                    .toList();
        }
        return List.of();
    }

    private static Optional<Object> arithmetic(Value.Arithmetic term, Scope scope) {
        Optional<Object> left = value(term.left(), scope);
        Optional<Object> right = value(term.right(), scope);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return calculate((BigDecimal) left.get(), term.operator(), (BigDecimal) right.get());
    }

    private static Optional<Object> calculate(BigDecimal left, char operator, BigDecimal right) {
        MathContext precision = MathContext.DECIMAL128;
        return switch (operator) {
            case '+' -> Optional.of(left.add(right, precision));
            case '-' -> Optional.of(left.subtract(right, precision));
            case '*' -> Optional.of(left.multiply(right, precision));
            case '/' -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, precision));
            default -> throw new IllegalStateException("Operator " + operator + " is unknown; the parser checks this.");
        };
    }

    /** The value as the rule language has it: whole numbers as decimals. */
    static Object plain(Object value) {
        return value instanceof Integer whole ? BigDecimal.valueOf(whole) : value;
    }
}

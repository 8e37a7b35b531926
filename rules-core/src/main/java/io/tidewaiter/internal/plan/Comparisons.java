package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Condition.Operator;
import io.tidewaiter.internal.rule.Value;

/** Orders and operators. */
final class Comparisons {

    private static final int LESS = 1;
    private static final int SAME = 2;
    private static final int MORE = 4;

    private Comparisons() {}

    /** A comparison with the field on the left, so that {@code 5 < x} and {@code x > 5} are the same. */
    static Condition.Comparison fieldFirst(Value left, Operator operator, Value right) {
        boolean swap = left instanceof Value.Literal && !(right instanceof Value.Literal);
        return swap
                ? new Condition.Comparison(right, mirrored(operator), left, 0)
                : new Condition.Comparison(left, operator, right, 0);
    }

    private static Operator mirrored(Operator operator) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> operator;
            case LESS -> Operator.GREATER;
            case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case GREATER -> Operator.LESS;
            case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
        };
    }

    /** The orders an operator accepts: bit 0 for less, bit 1 for same, bit 2 for more. */
    static int accepted(Operator operator) {
        return switch (operator) {
            case EQUAL -> SAME;
            case NOT_EQUAL -> LESS | MORE;
            case LESS -> LESS;
            case LESS_OR_EQUAL -> LESS | SAME;
            case GREATER -> MORE;
            case GREATER_OR_EQUAL -> MORE | SAME;
        };
    }

    /** {@link Program#TRUE} when an order of −1, 0 or 1 is among the accepted ones, else {@link Program#FALSE}. */
    static int truth(int order, int accepted) {
        return ((accepted >> (order + 1)) & 1) << 1;
    }
}

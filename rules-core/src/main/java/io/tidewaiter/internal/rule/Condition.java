package io.tidewaiter.internal.rule;

import java.util.List;

/** What must hold, in Kleene's three values. A leaf with an unknown value is unknown. */
public sealed interface Condition {

    /** All must hold ({@code ,} and {@code &&}); true when empty. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** At least one must hold ({@code ||}). */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** A leaf of the tree. */
    sealed interface Test extends Condition {
        /** The left side. */
        Value left();

        /** Line in the rule file, from 1. */
        int line();
    }

    /** Two values compared. */
    record Comparison(Value left, Operator operator, Value right, int line) implements Test {}

    /** {@code in (...)} or {@code not in (...)}. */
    record OneOf(Value left, List<Value.Literal> choices, boolean negated, int line) implements Test {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    /** {@code matches} or {@code not matches}: the whole text fits a regular expression. */
    record Matches(Value left, String regex, boolean negated, int line) implements Test {}

    /** {@code contains} or {@code not contains}: a list of text holds a text. */
    record Contains(Value left, Value right, boolean negated, int line) implements Test {}

    /** {@code memberOf} or {@code not memberOf} a list of the pack, as it stood at the as-of instant. */
    record MemberOf(Value left, String list, boolean negated, int line) implements Test {}

    /** Comparison operators. */
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As written in a rule. */
        public String sign() {
            return sign;
        }
    }
}

package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.evaluate.Arithmetic;
import io.tidewaiter.internal.rule.Condition;
import io.tidewaiter.internal.rule.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The checks of the rule language. */
final class Checks {

    private Checks() {}

    /** {@code in} and {@code not in}; texts are looked up, other values compared one after the other. */
    static Check oneOf(Expression left, Condition.OneOf test) {
        List<Object> choices = test.choices().stream().map(Value.Literal::value).toList();
        boolean texts = choices.stream().allMatch(choice -> choice instanceof String);
        return texts
                ? new Among(left, Set.copyOf(choices), test.negated())
                : new AnyEqual(left, choices, test.negated());
    }

    private static int truth(boolean holds, boolean negated) {
        return holds == negated ? Program.FALSE : Program.TRUE;
    }

    /** A check of one value, unknown when the value is. */
    private abstract static class OfOne extends Check {
        private final Expression left;
        private final boolean negated;

        OfOne(Expression left, boolean negated) {
            this.left = left;
            this.negated = negated;
        }

        @Override
        final int truth(Run run) {
            Object value = left.value(run);
            return value == null ? Program.UNKNOWN : Checks.truth(holds(value, run), negated);
        }

        abstract boolean holds(Object value, Run run);
    }

    /** One of some texts. */
    private static final class Among extends OfOne {
        private final Set<Object> choices;

        Among(Expression left, Set<Object> choices, boolean negated) {
            super(left, negated);
            this.choices = choices;
        }

        @Override
        boolean holds(Object value, Run run) {
            return choices.contains(value);
        }
    }

    /** Equal to one of some numbers, dates or truths. */
    private static final class AnyEqual extends OfOne {
        private final List<Object> choices;

        AnyEqual(Expression left, List<Object> choices, boolean negated) {
            super(left, negated);
            this.choices = choices;
        }

        @Override
        boolean holds(Object value, Run run) {
            return choices.stream().anyMatch(choice -> order(value, choice) == 0);
        }
    }

    /** {@code matches}: the whole text fits. */
    static final class Fits extends OfOne {
        private final Pattern regex;

        Fits(Expression left, Pattern regex, boolean negated) {
            super(left, negated);
            this.regex = regex;
        }

        @Override
        boolean holds(Object value, Run run) {
            return regex.matcher((String) value).matches();
        }
    }

    /** {@code memberOf} a list as it stood on the as-of day. */
    static final class Listed extends OfOne {
        private final DatedSet list;

        Listed(Expression left, DatedSet list, boolean negated) {
            super(left, negated);
            this.list = list;
        }

        @Override
        boolean holds(Object value, Run run) {
            return list.has((String) value, run.day());
        }
    }

    /** {@code contains}: a list of texts holds a text. */
    static final class Holds extends Check {
        private final Expression left;
        private final Expression right;
        private final boolean negated;

        Holds(Expression left, Expression right, boolean negated) {
            this.left = left;
            this.right = right;
            this.negated = negated;
        }

        @Override
        int truth(Run run) {
            Object texts = left.value(run);
            Object text = right.value(run);
            return texts == null || text == null
                    ? Program.UNKNOWN
                    : Checks.truth(((List<?>) texts).contains(text), negated);
        }
    }

    /** {@code contains}, with several texts one of which is enough. */
    static final class HoldsAny extends Check {
        private final Expression left;
        private final Set<String> choices;

        HoldsAny(Expression left, Set<String> choices) {
            this.left = left;
            this.choices = choices;
        }

        @Override
        int truth(Run run) {
            Object texts = left.value(run);
            if (texts == null) {
                return Program.UNKNOWN;
            }
            List<?> all = (List<?>) texts;
            for (int i = 0; i < all.size(); i++) {
                if (choices.contains(all.get(i))) {
                    return Program.TRUE;
                }
            }
            return Program.FALSE;
        }
    }

    /** Two values compared. */
    static final class Compares extends Check {
        private final Expression left;
        private final int accepted;
        private final Expression right;

        Compares(Expression left, int accepted, Expression right) {
            this.left = left;
            this.accepted = accepted;
            this.right = right;
        }

        @Override
        int truth(Run run) {
            Object one = left.value(run);
            Object other = right.value(run);
            return one == null || other == null ? Program.UNKNOWN : Comparisons.truth(order(one, other), accepted);
        }
    }

    /** −1, 0 or 1; texts and truths are only equal or not. */
    private static int order(Object one, Object other) {
        if (one instanceof LocalDate date) {
            return Integer.signum(date.compareTo((LocalDate) other));
        }
        if (one instanceof String || one instanceof Boolean) {
            return one.equals(other) ? 0 : 1;
        }
        return Arithmetic.exact(one).compareTo(Arithmetic.exact(other));
    }
}

package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.evaluate.Arithmetic;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a value is had from the fact at hand. */
abstract class Expression {

    /** The value; null when unknown. */
    abstract @Nullable Object value(Run run);

    /** The same for every fact. */
    static final class Constant extends Expression {
        private final Object constant;

        Constant(Object constant) {
            this.constant = constant;
        }

        @Override
        Object value(Run run) {
            return constant;
        }
    }

    /** A field. */
    static final class Column extends Expression {
        private final int column;

        Column(int column) {
            this.column = column;
        }

        @Override
        @Nullable
        Object value(Run run) {
            return run.value(column);
        }
    }

    /** One step of arithmetic. */
    static final class Computed extends Expression {
        private final Expression left;
        private final char operator;
        private final Expression right;

        Computed(Expression left, char operator, Expression right) {
            this.left = left;
            this.operator = operator;
            this.right = right;
        }

        @Override
        @Nullable
        Object value(Run run) {
            BigDecimal one = operand(left, run);
            BigDecimal other = operand(right, run);
            if (one == null || other == null) {
                return null;
            }
            return Arithmetic.compute(one, operator, other).orElse(null);
        }

        /** Constants are taken as they stand; what a record holds is first rounded to the precision of the arithmetic. */
        private static @Nullable BigDecimal operand(Expression side, Run run) {
            Object value = side.value(run);
            if (value == null) {
                return null;
            }
            BigDecimal exact = Arithmetic.exact(value);
            return side instanceof Constant ? exact : Arithmetic.rounded(exact);
        }
    }
}

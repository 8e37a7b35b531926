package io.tidewaiter.internal.evaluate;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.math.BigDecimal;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Sum without rounding or overflow; Drools' own sums add whole numbers as int and text-typed ones as double. */
public final class ExactSum implements AccumulateFunction<ExactSum.Total> {

    private static final long serialVersionUID = 1L;

    /** A running total. */
    public static final class Total implements Serializable {
        private static final long serialVersionUID = 1L;
        private BigDecimal value = BigDecimal.ZERO;
    }

    @Override
    public Total createContext() {
        return new Total();
    }

    @Override
    public void init(Total total) {
        total.value = BigDecimal.ZERO;
    }

    @Override
    public void accumulate(Total total, Object value) {
        total.value = total.value.add(Numbers.exact(value));
    }

    @Override
    public void reverse(Total total, Object value) {
        total.value = total.value.subtract(Numbers.exact(value));
    }

    @Override
    public Object getResult(Total total) {
        return total.value;
    }

    @Override
    public boolean supportsReverse() {
        return true;
    }

    @Override
    public Class<?> getResultType() {
        return BigDecimal.class;
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        // Nothing to keep: the function has no state.
    }

    @Override
    public void readExternal(ObjectInput in) {
        // Nothing to keep: the function has no state.
    }
}

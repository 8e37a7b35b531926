package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether a number lies in a span. */
final class HandRange {

    private final @Nullable BigDecimal from;
    private final @Nullable BigDecimal below;
    private final int wholeFrom;
    private final int wholeBelow;

    HandRange(Span span) {
        from = span.from().orElse(null);
        below = span.below().orElse(null);
        wholeFrom = span.from().map(BigDecimal::intValue).orElse(Integer.MIN_VALUE);
        wholeBelow = span.below().map(BigDecimal::intValue).orElse(Integer.MAX_VALUE);
    }

    boolean holds(@Nullable BigDecimal number) {
        return number != null
                && (from == null || number.compareTo(from) >= 0)
                && (below == null || number.compareTo(below) < 0);
    }

    /** Whole numbers are compared with whole limits. */
    boolean holds(@Nullable Integer number) {
        return number != null && number >= wholeFrom && number < wholeBelow;
    }
}

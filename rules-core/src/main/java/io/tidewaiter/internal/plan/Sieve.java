package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns side by side, each with a stretch of numbers in which a field must lie. Their bounds are rounded and stand in one row, the
 * lowest first, so that many are passed over in the time it takes to try one. What is unknown falls through.
 */
final class Sieve extends Index {

    private static final Comparator<Stretch> BY_COLUMN =
            Comparator.comparingInt(Stretch::column).thenComparingDouble(Stretch::low);

    private final int[] columns;
    /** Behind the last pattern of each column. */
    private final int[] ends;

    private final double[] bounds;
    private final int[] entries;

    /** A pattern, and the stretch in which a column must lie. */
    record Stretch(int column, Span span, int entry) {

        double low() {
            return span.from() == null ? Double.NEGATIVE_INFINITY : span.from().doubleValue();
        }

        double high() {
            return span.to() == null ? Double.POSITIVE_INFINITY : span.to().doubleValue();
        }
    }

    Sieve(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(BY_COLUMN);
        bounds = new double[2 * sorted.size()];
        entries = new int[sorted.size()];
        Map<Integer, Integer> lasts = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i++) {
            Stretch one = sorted.get(i);
            bounds[2 * i] = one.low();
            bounds[2 * i + 1] = one.high();
            entries[i] = one.entry();
            lasts.put(one.column(), i + 1);
        }
        columns = Ints.of(lasts.keySet());
        ends = Ints.of(lasts.values());
    }

    @Override
    void scan(Run run) {
        int begin = 0;
        for (int column = 0; column < columns.length; column++) {
            int end = ends[column];
            scan(run, run.number(columns[column]), begin, end);
            begin = end;
        }
    }

    /** Written so that NaN, which is neither less nor more than anything, passes. */
    private void scan(Run run, double value, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (value < bounds[2 * i]) {
                return;
            }
            if (!(value > bounds[2 * i + 1])) {
                run.consider(entries[i]);
            }
        }
    }
}

package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The patterns that are found by one value of a field. Those that ask for a stretch of numbers, too, stand side by side with their rounded
 * bounds, the lowest first, so that many are passed over in the time it takes to try one. What is unknown falls through.
 *
 * <p>Everything stands in one array, for with thousands of rules the time goes into waiting for memory: the number of patterns that are
 * always tried and their entries; then for each column that is asked, the column, the number of its stretches, and of each its two bounds, the
 * entry for a number within them, and the entry for one that meets a bound or is unknown.
 */
final class Sieve {

    private static final int HEAD = 2;
    private static final int HIGH = 1;
    private static final int WITHIN = 2;
    private static final int OTHERWISE = 3;
    private static final int WIDTH = 4;

    private final long[] data;

    /**
     * A pattern, and the stretch in which a column must lie.
     *
     * @param within its entry when the number lies between the bounds
     * @param otherwise its entry when the number is unknown, or is a bound when both are rounded
     */
    record Stretch(int column, Span span, int within, int otherwise) {

        double low() {
            return span.from() == null ? Double.NEGATIVE_INFINITY : Rounded.of(span.from());
        }

        double high() {
            return span.to() == null ? Double.POSITIVE_INFINITY : Rounded.of(span.to());
        }
    }

    /** @param always entries of patterns that are tried always */
    Sieve(List<Stretch> stretches, List<Integer> always) {
        Map<Integer, List<Stretch>> byColumn = new TreeMap<>();
        for (Stretch one : stretches) {
            byColumn.computeIfAbsent(one.column(), column -> new ArrayList<>()).add(one);
        }
        List<Long> written = new ArrayList<>();
        written.add((long) always.size());
        always.forEach(entry -> written.add((long) entry));
        byColumn.forEach((column, some) -> write(column, some, written));
        this.data = written.stream().mapToLong(Long::longValue).toArray();
    }

    private static void write(int column, List<Stretch> some, List<Long> written) {
        written.add((long) column);
        written.add((long) some.size());
        some.sort(Comparator.comparingDouble(Stretch::low));
        for (Stretch one : some) {
            written.add(Double.doubleToLongBits(one.low()));
            written.add(Double.doubleToLongBits(one.high()));
            written.add((long) one.within());
            written.add((long) one.otherwise());
        }
    }

    /** Tries every pattern that may hold on the fact at hand. */
    void scan(Run run) {
        long[] all = data;
        int at = 1;
        for (int i = (int) all[0]; i > 0; i--) {
            run.consider((int) all[at++]);
        }
        while (at < all.length) {
            int end = at + HEAD + WIDTH * (int) all[at + 1];
            scan(run, run.number((int) all[at]), at + HEAD, end);
            at = end;
        }
    }

    /** Written so that NaN, which is neither less nor more than anything, passes. */
    private void scan(Run run, double value, int begin, int end) {
        long[] all = data;
        for (int at = begin; at < end; at += WIDTH) {
            double low = Double.longBitsToDouble(all[at]);
            if (value < low) {
                return;
            }
            double high = Double.longBitsToDouble(all[at + HIGH]);
            if (!(value > high)) {
                boolean within = value > low && value < high;
                run.consider((int) all[at + (within ? WITHIN : OTHERWISE)]);
            }
        }
    }
}

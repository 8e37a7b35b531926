package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The patterns that are found by one value of a field. Those that ask for a stretch of numbers, too, stand side by side with their rounded
 * bounds, so that many are passed over in the time it takes to try one. What is unknown falls through.
 *
 * <p>Everything stands in one array, for with thousands of rules the time goes into waiting for memory: the number of patterns that are
 * always tried and their entries; then for each column that is asked, the column and two rows of stretches: those without a lower bound, the
 * highest first, and the others, the lowest first. Each row ends with the first that lies beyond the number.
 */
final class Sieve {

    private static final int HEAD = 3;
    private static final int OPEN = 1;
    private static final int OTHERS = 2;

    private static final int HIGH = 1;
    /** Both entries, the one for a number within the bounds in the higher half. */
    private static final int ENTRIES = 2;

    private static final int WIDTH = 3;

    private final long[] data;

    /**
     * A pattern, and the stretch in which a column must lie.
     *
     * @param within its entry when the number lies between the bounds
     * @param otherwise its entry when the number is unknown, or is a bound when both are rounded
     */
    record Stretch(int column, Span span, int within, int otherwise) {

        boolean isOpen() {
            return span.from() == null;
        }

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
        List<Stretch> open = new ArrayList<>(some);
        open.removeIf(one -> !one.isOpen());
        open.sort(Comparator.comparingDouble(Stretch::high).reversed());
        List<Stretch> others = new ArrayList<>(some);
        others.removeIf(Stretch::isOpen);
        others.sort(Comparator.comparingDouble(Stretch::low));
        written.add((long) column);
        written.add((long) open.size());
        written.add((long) others.size());
        open.forEach(one -> write(one, written));
        others.forEach(one -> write(one, written));
    }

    private static void write(Stretch one, List<Long> written) {
        written.add(Double.doubleToLongBits(one.low()));
        written.add(Double.doubleToLongBits(one.high()));
        written.add((long) one.within() << Integer.SIZE | (one.otherwise() & 0xFFFF_FFFFL));
    }

    /** Tries every pattern that may hold on the fact at hand. */
    void scan(Run run) {
        long[] all = data;
        int at = 1;
        for (int i = (int) all[0]; i > 0; i--) {
            run.consider((int) all[at++]);
        }
        while (at < all.length) {
            double value = run.number((int) all[at]);
            int open = at + HEAD;
            int others = open + WIDTH * (int) all[at + OPEN];
            int end = others + WIDTH * (int) all[at + OTHERS];
            scanOpen(run, value, open, others);
            scanOthers(run, value, others, end);
            at = end;
        }
    }

    /** Written so that NaN, which is neither less nor more than anything, passes. */
    private void scanOpen(Run run, double value, int begin, int end) {
        long[] all = data;
        for (int at = begin; at < end; at += WIDTH) {
            double high = Double.longBitsToDouble(all[at + HIGH]);
            if (value > high) {
                return;
            }
            consider(run, all[at + ENTRIES], value < high);
        }
    }

    private void scanOthers(Run run, double value, int begin, int end) {
        long[] all = data;
        for (int at = begin; at < end; at += WIDTH) {
            double low = Double.longBitsToDouble(all[at]);
            if (value < low) {
                return;
            }
            double high = Double.longBitsToDouble(all[at + HIGH]);
            if (!(value > high)) {
                consider(run, all[at + ENTRIES], value > low && value < high);
            }
        }
    }

    private static void consider(Run run, long entries, boolean within) {
        run.consider((int) (within ? entries >> Integer.SIZE : entries));
    }
}

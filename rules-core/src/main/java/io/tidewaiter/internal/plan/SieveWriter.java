package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.plan.Access.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes sieves down one behind the other: how many patterns are always tried and how many columns are asked; the entries of the former; then
 * for each column its number and two rows of stretches: those without a lower bound, the highest first, and the others, the lowest first. Each
 * row ends with the first that lies beyond the number.
 */
final class SieveWriter {

    private final List<Long> written = new ArrayList<>();

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

        float low() {
            return span.from() == null ? Float.NEGATIVE_INFINITY : (float) Rounded.of(span.from());
        }

        float high() {
            return span.to() == null ? Float.POSITIVE_INFINITY : (float) Rounded.of(span.to());
        }
    }

    /**
     * Adds a sieve.
     *
     * @param always entries of patterns that are tried always
     * @return where it stands
     */
    int add(List<Stretch> stretches, List<Integer> always) {
        Map<Integer, List<Stretch>> byColumn = new TreeMap<>();
        for (Stretch one : stretches) {
            byColumn.computeIfAbsent(one.column(), column -> new ArrayList<>()).add(one);
        }
        int place = written.size();
        written.add(halves(byColumn.size(), always.size()));
        always.forEach(entry -> written.add((long) entry));
        byColumn.forEach(this::write);
        return place;
    }

    private void write(int column, List<Stretch> some) {
        List<Stretch> open = new ArrayList<>(some);
        open.removeIf(one -> !one.isOpen());
        open.sort(Comparator.comparingDouble(Stretch::high).reversed());
        List<Stretch> others = new ArrayList<>(some);
        others.removeIf(Stretch::isOpen);
        others.sort(Comparator.comparingDouble(Stretch::low));
        written.add(head(column, open.size(), others.size()));
        open.forEach(this::write);
        others.forEach(this::write);
    }

    private static long head(int column, long open, long others) {
        if (column != (short) column || Math.max(open, others) > Sieves.MOST) {
            throw new IllegalStateException("A sieve of column " + column + " with " + open + " and " + others
                    + " stretches is beyond what can be written down.");
        }
        return (open << Sieves.OPEN_SHIFT) | (others << Sieves.OTHERS_SHIFT) | (column & 0xFFFF);
    }

    private void write(Stretch one) {
        written.add(halves(Float.floatToIntBits(one.high()), Float.floatToIntBits(one.low())));
        written.add(halves(one.within(), one.otherwise()));
    }

    private static long halves(int high, int low) {
        return ((long) high << Integer.SIZE) | Integer.toUnsignedLong(low);
    }

    /** All that were added. */
    Sieves build() {
        return new Sieves(written.stream().mapToLong(Long::longValue).toArray());
    }
}

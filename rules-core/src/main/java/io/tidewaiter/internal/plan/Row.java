package io.tidewaiter.internal.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of one fact: numbers and days at once, the others when they are first asked for. */
final class Row {

    private static final Object UNREAD = new Object();

    private Layout layout = Layout.EMPTY;
    private @Nullable Object fact;
    private @Nullable Object[] values = {};
    private double[] numbers = {};

    /** Turns to another fact; null stands for facts that were not supplied, of which nothing is known. */
    void turnTo(@Nullable Object next, Layout nextLayout) {
        fact = next;
        layout = nextLayout;
        int columns = nextLayout.columns();
        if (values.length < columns) {
            values = new Object[columns];
            numbers = new double[columns];
        }
        Arrays.fill(values, 0, columns, UNREAD);
        if (next == null) {
            Arrays.fill(numbers, 0, columns, Double.NaN);
        } else {
            readEarly(next, nextLayout);
        }
    }

    /** Numbers lie all over memory: asked for one right after the other, they are on their way together. */
    private void readEarly(Object next, Layout nextLayout) {
        int[] early = nextLayout.early();
        for (int column : early) {
            values[column] = nextLayout.read(next, column);
        }
        for (int column : early) {
            numbers[column] = Rounded.of(values[column]);
        }
    }

    /** The value of a column; null when unknown. */
    @Nullable
    Object value(int column) {
        Object value = values[column];
        return value == UNREAD ? read(column) : value;
    }

    /** The number or day in a column of numbers or days, see {@link Rounded}; NaN when it is unknown. */
    double number(int column) {
        return numbers[column];
    }

    private @Nullable Object read(int column) {
        Object value = fact == null ? null : layout.read(fact, column);
        values[column] = value;
        return value;
    }

    /** Forgets the fact. */
    void clear() {
        Arrays.fill(values, null);
        layout = Layout.EMPTY;
        fact = null;
    }
}

package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Shipment;
import io.tidewaiter.internal.read.FactReader;
import io.tidewaiter.internal.read.FactReaders;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of one kind of fact: which fields rules read, in the order in which they are numbered. */
final class Layout {

    /** No columns. */
    static final Layout EMPTY = new Layout(FactReaders.of(Shipment.class), new int[0], new boolean[0]);

    private final FactReader reader;
    private final int[] fields;
    private final boolean[] ordered;
    private final int[] early;

    /**
     * @param reader reads the kind
     * @param fields position of each column's field in the record
     * @param ordered whether each column holds numbers or days
     */
    Layout(FactReader reader, int[] fields, boolean[] ordered) {
        this.reader = reader;
        this.fields = fields;
        this.ordered = ordered;
        this.early = IntStream.range(0, ordered.length).filter(i -> ordered[i]).toArray();
    }

    int columns() {
        return fields.length;
    }

    /** The columns that hold numbers or days; they are read as soon as a row turns to a fact. */
    int[] early() {
        return early;
    }

    /** Whether a column holds numbers or days. */
    boolean isOrdered(int column) {
        return ordered[column];
    }

    /** The value of a column of a fact; null when unknown. */
    @Nullable
    Object read(Object fact, int column) {
        return reader.read(fact, fields[column]);
    }
}

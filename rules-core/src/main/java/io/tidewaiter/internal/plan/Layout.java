package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Shipment;
import io.tidewaiter.internal.read.FactReader;
import io.tidewaiter.internal.read.FactReaders;
import org.jspecify.annotations.Nullable;

/** The columns of one kind of fact: which fields rules read, in the order in which they are numbered. */
final class Layout {

    /** No columns. */
    static final Layout EMPTY = new Layout(FactReaders.of(Shipment.class), new int[0]);

    private final FactReader reader;
    private final int[] fields;

    /**
     * @param reader reads the kind
     * @param fields position of each column's field in the record
     */
    Layout(FactReader reader, int[] fields) {
        this.reader = reader;
        this.fields = fields;
    }

    int columns() {
        return fields.length;
    }

    /** The value of a column of a fact; null when unknown. */
    @Nullable
    Object read(Object fact, int column) {
        return reader.read(fact, fields[column]);
    }
}

package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Fact;
import org.jspecify.annotations.Nullable;

/** A field of facts of one kind, looked up once and read often. */
public final class FieldAt {

    private final FactReader reader;
    private final int position;

    FieldAt(FactReader reader, int position) {
        this.reader = reader;
        this.position = position;
    }

    /**
     * The value of the field; null when it is unknown.
     *
     * @param fact a fact of the kind
     */
    public @Nullable Object read(Fact fact) {
        return reader.read(fact, position);
    }
}

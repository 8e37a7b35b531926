package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Fact;
import java.util.Collection;

/** Which fields of a fact have a value, in one number. */
public final class KnownFields {

    /** Most fields that can be told apart. */
    public static final int MOST = Long.SIZE;

    private final FactReader reader;
    private final int[] positions;

    /**
     * Looks fields up once, to ask many facts.
     *
     * @param kind kind of fact
     * @param names at most {@link #MOST} of its words
     * @throws IllegalArgumentException when the kind has no such word, or when there are too many
     */
    public KnownFields(Class<? extends Fact> kind, Collection<String> names) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException(
                    names.size() + " fields of " + kind.getSimpleName() + " are too many: at most " + MOST + ".");
        }
        this.reader = FactReaders.of(kind);
        this.positions = names.stream()
                .mapToInt(name -> FieldsByName.position(kind, name))
                .toArray();
    }

    /**
     * A bit for each field, in the order of the names; set when the field has a value.
     *
     * @param fact a fact of the kind
     */
    public long of(Fact fact) {
        long known = 0;
        for (int i = 0; i < positions.length; i++) {
            if (reader.read(fact, positions[i]) != null) {
                known |= 1L << i;
            }
        }
        return known;
    }
}

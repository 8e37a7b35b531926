package io.tidewaiter.internal.watch;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * A segment and which of its entries have been replaced or removed since it was made.
 *
 * @param segment the entries
 * @param dead those that no longer count; never changed
 */
record Part(Segment segment, BitSet dead) {

    int live() {
        return segment.size() - dead.cardinality();
    }

    boolean isLive(int entry) {
        return !dead.get(entry);
    }

    /** The entry with an identifier, if it still counts. */
    OptionalInt find(String id, ByteCursor cursor) {
        int key = Keys.id(id);
        Postings postings = segment.postings();
        for (int i = postings.first(key); i < postings.size() && postings.key(i) == key; i++) {
            int entry = postings.entry(i);
            if (isLive(entry) && segment.readId(entry, cursor).equals(id)) {
                return OptionalInt.of(entry);
            }
        }
        return OptionalInt.empty();
    }
}

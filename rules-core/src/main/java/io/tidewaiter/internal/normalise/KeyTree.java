package io.tidewaiter.internal.normalise;

import io.tidewaiter.internal.text.TextPlaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values under keys of several parts. A key is followed part by part, from place to place, so that a look-up joins no texts; all steps of
 * a tree stand in one table, for they are looked up for every record and a step should touch one place in memory. Filled once, then only
 * read.
 *
 * @param <V> type of the values
 */
final class KeyTree<V> {

    /** Where every key begins. */
    static final int START = 0;

    /** Where a key leads that nothing stands under. */
    static final int NOWHERE = TextPlaces.NONE;

    private final TextPlaces steps = new TextPlaces();
    /** The first value of each place, null where none is. */
    private final List<@Nullable V> firsts = new ArrayList<>();
    /** All values of each place. */
    private final List<List<V>> values = new ArrayList<>();

    KeyTree() {
        grow();
    }

    private int grow() {
        firsts.add(null);
        values.add(List.of());
        return values.size() - 1;
    }

    /** Puts one more value under a key. */
    void add(List<String> key, V value) {
        int place = START;
        for (String part : key) {
            int next = steps.get(place, part);
            if (next == NOWHERE) {
                next = grow();
                steps.put(place, part, next);
            }
            place = next;
        }
        put(place, value);
    }

    private void put(int place, V value) {
        List<V> more = new ArrayList<>(values.get(place));
        more.add(value);
        firsts.set(place, more.get(0));
        values.set(place, List.copyOf(more));
    }

    /** Where keys go on that continue with this part; {@link #NOWHERE} when there are none. */
    int step(int place, String part) {
        return steps.get(place, part);
    }

    /** The first value that was put under the key that ends here; null when there is none. */
    @Nullable
    V first(int place) {
        return firsts.get(place);
    }

    /** What was put under the key that ends here, in the order it was put. */
    List<V> values(int place) {
        return values.get(place);
    }
}

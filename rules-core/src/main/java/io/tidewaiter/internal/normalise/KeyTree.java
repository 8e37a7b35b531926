package io.tidewaiter.internal.normalise;

import io.tidewaiter.internal.text.TextMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values under keys of several parts. A key is followed part by part, so that a look-up joins no texts. Filled once, then only read.
 *
 * @param <V> type of the values
 */
final class KeyTree<V> {

    private static final TextMap<KeyTree<Object>> END = new TextMap<>();

    /** Most places are ends: they get no map of their own. */
    private TextMap<KeyTree<V>> next = end();

    private List<V> values = List.of();

    @SuppressWarnings("unchecked") // holds nothing, whatever its type
    private static <V> TextMap<KeyTree<V>> end() {
        return (TextMap<KeyTree<V>>) (TextMap<?>) END;
    }

    /** Puts one more value under a key. */
    void add(List<String> key, V value) {
        KeyTree<V> place = this;
        for (String part : key) {
            place = place.grow(part);
        }
        place.put(value);
    }

    private KeyTree<V> grow(String part) {
        KeyTree<V> there = next.get(part);
        if (there != null) {
            return there;
        }
        if (next.isEmpty()) {
            next = new TextMap<>();
        }
        KeyTree<V> made = new KeyTree<>();
        next.put(part, made);
        return made;
    }

    private void put(V value) {
        if (values.isEmpty()) {
            values = List.of(value);
        } else {
            List<V> more = new ArrayList<>(values);
            more.add(value);
            values = List.copyOf(more);
        }
    }

    /** Where keys go on that continue with this part; null when there are none. */
    @Nullable
    KeyTree<V> step(String part) {
        return next.get(part);
    }

    /** What was put under the key that ends here, in the order it was put. */
    List<V> values() {
        return values;
    }
}

package io.tidewaiter.internal.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values under keys of several parts. A key is followed part by part, so that a look-up joins no texts. Filled once, then only read.
 *
 * @param <V> type of the values
 */
final class KeyTree<V> {

    /** Most places are ends: they get no map of their own. */
    private Map<String, KeyTree<V>> next = Map.of();

    private List<V> values = List.of();

    /** Puts one more value under a key. */
    void add(List<String> key, V value) {
        KeyTree<V> place = this;
        for (String part : key) {
            place = place.grow(part);
        }
        place.put(value);
    }

    private KeyTree<V> grow(String part) {
        if (next.isEmpty()) {
            next = new HashMap<>();
        }
        return next.computeIfAbsent(part, any -> new KeyTree<>());
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

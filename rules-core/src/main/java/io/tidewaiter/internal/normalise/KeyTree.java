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

    private final Map<String, KeyTree<V>> next = new HashMap<>();
    private final List<V> values = new ArrayList<>(1);

    /** Puts one more value under a key. */
    void add(List<String> key, V value) {
        KeyTree<V> place = this;
        for (String part : key) {
            place = place.next.computeIfAbsent(part, any -> new KeyTree<>());
        }
        place.values.add(value);
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

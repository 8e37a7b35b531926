package io.tidewaiter.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values by text, see {@link TextPlaces}. Filled by one thread, then only read, by any number of them.
 *
 * @param <V> type of the values
 */
public final class TextMap<V> {

    private final TextPlaces places = new TextPlaces();
    private List<V> values = List.of();

    /** The value of a text; null when there is none. */
    @Nullable
    public V get(String text) {
        int place = places.get(text);
        return place < 0 ? null : values.get(place);
    }

    /** Puts a value under a text that has none yet. */
    public void put(String text, V value) {
        if (isEmpty()) {
            values = new ArrayList<>(1);
        }
        places.put(text, values.size());
        values.add(value);
    }

    /** Whether nothing was put in. */
    public boolean isEmpty() {
        return places.size() == 0;
    }
}

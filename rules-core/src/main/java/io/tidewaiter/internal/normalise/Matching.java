package io.tidewaiter.internal.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Picks items out of lists without guessing: as soon as one item might change the answer, there is none. */
final class Matching {

    private Matching() {}

    /** The items the test holds for; empty when the list is unknown or the test is unknown for one of its items. */
    static <T> Optional<List<T>> all(@Nullable List<T> items, Function<T, Truth> test) {
        if (items == null) {
            return Optional.empty();
        }
        List<T> matches = new ArrayList<>(items.size());
        for (T item : items) {
            Truth truth = test.apply(item);
            if (truth == Truth.UNKNOWN) {
                return Optional.empty();
            }
            if (truth == Truth.TRUE) {
                matches.add(item);
            }
        }
        return Optional.of(matches);
    }

    /** The item with the least value among those the test holds for; of several the first; null when it cannot be told. */
    static <T, K extends Comparable<? super K>> @Nullable T least(
            @Nullable List<T> items, Function<T, Truth> test, Maybe.Part<T, K> by) {
        return extreme(items, test, by, Comparator.naturalOrder());
    }

    /** As {@link #least}, with the greatest value. */
    static <T, K extends Comparable<? super K>> @Nullable T greatest(
            @Nullable List<T> items, Function<T, Truth> test, Maybe.Part<T, K> by) {
        return extreme(items, test, by, Comparator.reverseOrder());
    }

    private static <T, K> @Nullable T extreme(
            @Nullable List<T> items, Function<T, Truth> test, Maybe.Part<T, K> by, Comparator<? super K> order) {
        List<T> matches =
                items == null || items.isEmpty() ? List.of() : all(items, test).orElse(List.of());
        if (matches.size() <= 1) {
            return matches.isEmpty() ? null : matches.get(0);
        }
        T best = null;
        K bestKey = null;
        for (T match : matches) {
            K key = by.of(match);
            if (key == null) {
                return null;
            }
            if (bestKey == null || order.compare(key, bestKey) < 0) {
                best = match;
                bestKey = key;
            }
        }
        return best;
    }
}

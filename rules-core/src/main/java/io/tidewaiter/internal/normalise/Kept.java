package io.tidewaiter.internal.normalise;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * What the tables say of a key, kept for the next subject with the same key: the consignments of a day name few codes and ways. Keys are
 * codes of goods and places, never anything that names a subject. The tables that were looked into are kept beside the answer, so that
 * they count as needed for the next subject, too. An answer that rests on rows with days is kept for its day alone. For any number of
 * threads.
 *
 * @param <K> type of the keys, immutable
 * @param <V> type of the answers, immutable
 */
final class Kept<K, V> {

    /** More answers are not worth their memory; then all of a map are forgotten. */
    static final int MOST = 10_000;
    /** More days are not either; then all days are forgotten, so that those gone by make room. */
    static final int MOST_DAYS = 10;

    private final BiFunction<K, Tables, V> derive;
    private final Map<K, Answer<V>> always = new ConcurrentHashMap<>();
    private final Map<LocalDate, Map<K, Answer<V>>> byDay = new ConcurrentHashMap<>();

    private record Answer<V>(V value, Set<KnownTable> needed, boolean ofDay) {}

    /** @param derive gives the answer from the key and the tables alone */
    Kept(BiFunction<K, Tables, V> derive) {
        this.derive = derive;
    }

    /** The answer for a key on the day of the tables. */
    V of(K key, Tables tables) {
        Answer<V> known = always.get(key);
        if (known == null) {
            known = ofDay(key, tables);
        }
        tables.need(known.needed());
        if (known.ofDay()) {
            tables.seeDays();
        }
        return known.value();
    }

    private Answer<V> ofDay(K key, Tables tables) {
        Map<K, Answer<V>> ofDay = byDay.get(tables.day());
        Answer<V> known = ofDay == null ? null : ofDay.get(key);
        return known == null ? derived(key, tables.fresh()) : known;
    }

    private Answer<V> derived(K key, Tables tables) {
        V value = derive.apply(key, tables);
        Answer<V> made = new Answer<>(value, tables.needed(), tables.sawDays());
        Map<K, Answer<V>> place = made.ofDay() ? begun(tables.day()) : always;
        if (place.size() >= MOST) {
            place.clear();
        }
        place.put(key, made);
        return made;
    }

    private Map<K, Answer<V>> begun(LocalDate day) {
        if (byDay.size() >= MOST_DAYS && !byDay.containsKey(day)) {
            byDay.clear();
        }
        return byDay.computeIfAbsent(day, any -> new ConcurrentHashMap<>());
    }
}

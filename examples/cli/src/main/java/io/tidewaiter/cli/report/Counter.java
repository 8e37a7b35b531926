package io.tidewaiter.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by key. The keys are rules, fields, lanes: few, however long the input is. */
public final class Counter<K extends Comparable<? super K>> {

    private final Map<K, Long> counts = new TreeMap<>();

    /** Counts one more. */
    public void add(K key) {
        counts.merge(key, 1L, Long::sum);
    }

    /** How often the key was counted. */
    public long of(K key) {
        return counts.getOrDefault(key, 0L);
    }

    /** How many different keys were counted. */
    public int size() {
        return counts.size();
    }

    /** The most frequent keys, most frequent first, then by key. */
    public List<Map.Entry<K, Long>> top(int limit) {
        Comparator<Map.Entry<K, Long>> byCount = Map.Entry.comparingByValue(Comparator.reverseOrder());
        return counts.entrySet().stream()
                .sorted(byCount.thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::copyOf)
                .toList();
    }
}

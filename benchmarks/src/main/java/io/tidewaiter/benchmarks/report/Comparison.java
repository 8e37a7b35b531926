package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.results.Measurement;
import io.tidewaiter.benchmarks.results.Metric;
import io.tidewaiter.benchmarks.results.Results;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Two files of results, side by side.
 *
 * @param changes measured in both, the worst first
 * @param onlyOld measured in the old file only
 * @param onlyNew measured in the new file only
 */
record Comparison(List<Change> changes, List<String> onlyOld, List<String> onlyNew) {

    /** What profilers say beyond the bytes of a call moves with the speed and says nothing of its own. */
    private static final String PROFILER = "gc.";

    Comparison {
        changes = List.copyOf(changes);
        onlyOld = List.copyOf(onlyOld);
        onlyNew = List.copyOf(onlyNew);
    }

    /**
     * Compares.
     *
     * @param threshold per cent that do not count as a change
     */
    static Comparison of(Results old, Results young, double threshold) {
        Map<String, Metric> before = metrics(old);
        Map<String, Metric> after = metrics(young);
        List<Change> changes = new ArrayList<>();
        before.forEach((key, metric) -> {
            Metric other = after.get(key);
            if (other != null) {
                changes.add(Change.of(key, metric, other, threshold));
            }
        });
        changes.sort(Comparator.comparing(Change::worse)
                .thenComparingDouble(Change::cost)
                .reversed());
        return new Comparison(changes, only(before, after), only(after, before));
    }

    boolean somethingWorse() {
        return changes.stream().anyMatch(Change::worse);
    }

    private static Map<String, Metric> metrics(Results results) {
        Map<String, Metric> metrics = new TreeMap<>();
        for (Measurement one : results.measurements()) {
            metrics.put(one.key(), one.primary());
            one.secondary().forEach((name, metric) -> {
                if (name.equals(Measurement.ALLOCATION) || !name.startsWith(PROFILER)) {
                    metrics.put(one.key() + ", " + name, metric);
                }
            });
        }
        return metrics;
    }

    private static List<String> only(Map<String, Metric> here, Map<String, Metric> there) {
        TreeSet<String> keys = new TreeSet<>(here.keySet());
        keys.removeAll(there.keySet());
        return List.copyOf(keys);
    }
}

package io.tidewaiter.benchmarks.report;

import io.tidewaiter.benchmarks.results.Measurement;
import io.tidewaiter.benchmarks.results.Metric;
import io.tidewaiter.benchmarks.results.Results;
import io.tidewaiter.benchmarks.text.MarkdownTable;
import io.tidewaiter.benchmarks.text.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/** The percentiles of single records. */
final class Latencies {

    /** The percentiles that are shown; the others JMH gives say little about so many samples. */
    static final List<Double> SHOWN = List.of(50.0, 90.0, 99.0, 99.9, 99.99);

    private Latencies() {}

    /** Percentiles by name: alone, and under load only the record that is timed, not the load. */
    static Map<String, NavigableMap<Double, Double>> of(Results results) {
        Map<String, NavigableMap<Double, Double>> found = new LinkedHashMap<>();
        for (Measurement one : results.of(Question.LATENCY.type())) {
            Metric metric = one.secondary().getOrDefault("timed", one.primary());
            if (metric.percentiles().keySet().containsAll(SHOWN)) {
                found.put(one.method(), metric.percentiles());
            }
        }
        return found;
    }

    static String table(Results results) {
        Map<String, NavigableMap<Double, Double>> found = of(results);
        if (found.isEmpty()) {
            return Tables.NOTHING;
        }
        List<String> head = new ArrayList<>(List.of(Question.LATENCY.unit()));
        SHOWN.forEach(one -> head.add(label(one)));
        List<List<String>> rows = new ArrayList<>();
        found.forEach((name, percentiles) -> {
            List<String> row = new ArrayList<>(List.of(Tables.code(name)));
            SHOWN.forEach(one -> row.add(Numbers.shortest(percentiles.getOrDefault(one, Double.NaN))));
            rows.add(row);
        });
        return MarkdownTable.of(head, rows) + '\n' + Tables.how(Question.LATENCY, results.of(Question.LATENCY.type()));
    }

    /** As {@code 99.9 %}. */
    static String label(double percentile) {
        String text = Double.toString(percentile);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + " %";
    }
}

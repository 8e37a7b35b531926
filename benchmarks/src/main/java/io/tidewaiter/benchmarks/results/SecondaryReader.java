package io.tidewaiter.benchmarks.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads what profilers and the methods of a group gave. For a method of a group JMH writes each percentile of its sampled times as a metric
 * of its own, {@code timed:p0.999}; they are put where they belong, in the median over the iterations.
 */
final class SecondaryReader {

    private static final String PERCENTILE = ":p";

    private final SortedMap<String, Metric> metrics = new TreeMap<>();
    private final Map<String, NavigableMap<Double, Double>> percentiles = new HashMap<>();

    static SortedMap<String, Metric> read(JsonNode node) {
        SecondaryReader reader = new SecondaryReader();
        node.properties().forEach(metric -> reader.add(metric.getKey(), metric.getValue()));
        reader.metrics.replaceAll((name, metric) ->
                new Metric(metric.unit(), metric.iterations(), reader.percentiles.getOrDefault(name, new TreeMap<>())));
        return reader.metrics;
    }

    private void add(String name, JsonNode value) {
        if (!MetricReader.hasNumbers(value)) {
            return;
        }
        Metric metric = MetricReader.read(value);
        int colon = name.indexOf(PERCENTILE);
        if (colon < 0) {
            // JMH before 1.36 marks what profilers give with a dot.
            metrics.put(name.replace("\u00b7", ""), metric);
        } else {
            double share = Double.parseDouble(name.substring(colon + PERCENTILE.length()));
            percentiles
                    .computeIfAbsent(name.substring(0, colon), any -> new TreeMap<>())
                    .put(Math.round(share * 1e6) / 1e4, metric.median());
        }
    }
}

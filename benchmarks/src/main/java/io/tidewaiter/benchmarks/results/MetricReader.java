package io.tidewaiter.benchmarks.results;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Reads one metric of JMH's JSON: numbers for each iteration, or a histogram of sampled times for each. */
final class MetricReader {

    private MetricReader() {}

    /** Profilers also give sums without numbers for each iteration; nothing is made of those. */
    static boolean hasNumbers(JsonNode node) {
        return !iterations(node).isEmpty();
    }

    static Metric read(JsonNode node) {
        List<Double> iterations = iterations(node);
        if (iterations.isEmpty()) {
            throw new IllegalArgumentException("there are no measured iterations (rawData).");
        }
        NavigableMap<Double, Double> percentiles = new TreeMap<>();
        if (node.has("rawDataHistogram")) {
            node.path("scorePercentiles")
                    .properties()
                    .forEach(one -> percentiles.put(
                            Double.valueOf(one.getKey()), one.getValue().asDouble()));
        }
        return new Metric(node.path("scoreUnit").asText(), iterations, percentiles);
    }

    private static List<Double> iterations(JsonNode node) {
        List<Double> values = new ArrayList<>();
        for (JsonNode fork : node.path("rawData")) {
            for (JsonNode iteration : fork) {
                if (iteration.isNumber()) { // JMH writes "NaN" as text.
                    values.add(iteration.asDouble());
                }
            }
        }
        for (JsonNode fork : node.path("rawDataHistogram")) {
            fork.forEach(iteration -> values.add(median(iteration)));
        }
        return values;
    }

    /** The median of pairs of value and count. */
    private static double median(JsonNode histogram) {
        NavigableMap<Double, Long> counts = new TreeMap<>();
        long all = 0;
        for (JsonNode pair : histogram) {
            long count = pair.path(1).asLong();
            counts.merge(pair.path(0).asDouble(), count, Long::sum);
            all += count;
        }
        long seen = 0;
        for (var one : counts.entrySet()) {
            seen += one.getValue();
            if (2 * seen >= all) {
                return one.getKey();
            }
        }
        throw new IllegalArgumentException("an iteration has no sampled time.");
    }
}

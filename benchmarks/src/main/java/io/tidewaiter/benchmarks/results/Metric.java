package io.tidewaiter.benchmarks.results;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What one benchmark gave, in one unit.
 *
 * @param unit JMH's: {@code ops/s}, {@code us/op}, {@code B/op}
 * @param iterations one value for each measured iteration of each fork, at least one
 * @param percentiles for sampled times: from 0 to 100; empty otherwise
 */
public record Metric(String unit, List<Double> iterations, NavigableMap<Double, Double> percentiles) {

    /** Keeps what was given. */
    public Metric {
        iterations = List.copyOf(iterations);
        percentiles = Collections.unmodifiableNavigableMap(new TreeMap<>(percentiles));
        if (iterations.isEmpty()) {
            throw new IllegalArgumentException("No iteration was measured.");
        }
    }

    /** Over all iterations of all forks. */
    public double median() {
        return Statistics.median(iterations);
    }

    /** A quarter of the iterations is below. */
    public double lowerQuartile() {
        return Statistics.quantile(iterations, 0.25);
    }

    /** A quarter of the iterations is above. */
    public double upperQuartile() {
        return Statistics.quantile(iterations, 0.75);
    }

    /** Whether more is better, as with records per second. */
    public boolean moreIsBetter() {
        return unit.startsWith("ops/");
    }
}

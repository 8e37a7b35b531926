package io.tidewaiter.benchmarks.gate;

import io.tidewaiter.benchmarks.results.Measurement;
import io.tidewaiter.benchmarks.results.Metric;
import io.tidewaiter.benchmarks.results.Results;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Picks medians out of results, and remembers all that was not there. */
public final class Picked {

    private final Results results;
    private final List<String> missing = new ArrayList<>();

    Picked(Results results) {
        this.results = results;
    }

    /** Median of a method. */
    double median(String benchmark, Map<String, String> params) {
        return results.find(benchmark, params)
                .map(one -> one.primary().median())
                .orElseGet(() -> absent(benchmark, params));
    }

    /** Median of a method without parameters that matter. */
    double median(String benchmark) {
        return median(benchmark, Map.of());
    }

    /** The highest of several medians; all have to be there, or the best might be the one that is not. */
    double best(Collection<String> benchmarks, Map<String, String> params) {
        return benchmarks.stream().mapToDouble(one -> median(one, params)).max().orElse(Double.NaN);
    }

    /** Bytes that one call allocates, in the median. */
    double allocated(String benchmark, Map<String, String> params) {
        return results.find(benchmark, params)
                .flatMap(Measurement::allocation)
                .map(Metric::median)
                .orElseGet(() -> absent(benchmark + ", " + Measurement.ALLOCATION, params));
    }

    private double absent(String what, Map<String, String> params) {
        missing.add(params.isEmpty() ? what : what + " (" + Measurement.described(params) + ")");
        return Double.NaN;
    }

    List<String> missing() {
        return List.copyOf(missing);
    }
}

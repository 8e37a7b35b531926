package io.tidewaiter.benchmarks.results;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One benchmark method with one set of parameters.
 *
 * @param benchmark class and method: {@code Peers.tidewaiter}
 * @param params the parameters of the benchmark, by name
 * @param settings JVM, forks and lengths of the iterations
 * @param primary what the benchmark is about
 * @param secondary what profilers and the methods of a group gave, by name
 */
public record Measurement(
        String benchmark,
        SortedMap<String, String> params,
        Settings settings,
        Metric primary,
        SortedMap<String, Metric> secondary) {

    /** JMH's name for the bytes that one call allocates. */
    public static final String ALLOCATION = "gc.alloc.rate.norm";

    /** Keeps what was given. */
    public Measurement {
        params = Collections.unmodifiableSortedMap(new TreeMap<>(params));
        secondary = Collections.unmodifiableSortedMap(new TreeMap<>(secondary));
    }

    /** The method's name without its class. */
    public String method() {
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    /** The class's name without its package. */
    public String question() {
        return benchmark.substring(0, benchmark.lastIndexOf('.'));
    }

    /** Whether it is this method, with at least these parameters. */
    public boolean is(String name, Map<String, String> wanted) {
        return benchmark.equals(name) && params.entrySet().containsAll(wanted.entrySet());
    }

    /** Bytes allocated for each call; empty if the profiler was off. */
    public Optional<Metric> allocation() {
        return Optional.ofNullable(secondary.get(ALLOCATION));
    }

    /** What makes it the same measurement in another file: the method and its parameters. */
    public String key() {
        return params.isEmpty() ? benchmark : benchmark + ' ' + described(params);
    }

    /** Parameters as text: {@code rules=1000}; empty values are left out. */
    public static String described(Map<String, String> params) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(params).forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(name).append('=').append(value);
            }
        });
        return text.toString();
    }
}

package io.tidewaiter.benchmarks.results;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The measurements of one file. */
public record Results(List<Measurement> measurements) {

    /** Keeps what was given. */
    public Results {
        measurements = List.copyOf(measurements);
    }

    /**
     * The measurement of a method.
     *
     * @param benchmark class and method: {@code Peers.tidewaiter}
     * @param params parameters it has to have; others may have any value
     */
    public Optional<Measurement> find(String benchmark, Map<String, String> params) {
        return measurements.stream().filter(one -> one.is(benchmark, params)).findFirst();
    }

    /** All measurements of a class, by parameters (numbers as numbers), then in the order of the file. */
    public List<Measurement> of(String question) {
        return all(question)
                .sorted(Comparator.comparing(Measurement::params, new ByParams()))
                .toList();
    }

    private Stream<Measurement> all(String question) {
        return measurements.stream().filter(one -> one.question().equals(question));
    }
}

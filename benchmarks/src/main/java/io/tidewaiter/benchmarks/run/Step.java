package io.tidewaiter.benchmarks.run;

import io.tidewaiter.benchmarks.results.Measurement;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One benchmark method with its parameters, and how often it is run.
 *
 * @param benchmark class and method: {@code Peers.tidewaiter}
 * @param params parameters, by name; a parameter that is not named has all its values
 * @param timing how long
 * @param rounds number of fresh JVMs, each in a round of its own
 */
public record Step(String benchmark, Map<String, String> params, Timing timing, int rounds) {

    /** Keeps what was given. */
    public Step {
        params = Map.copyOf(params);
    }

    /** Without parameters. */
    public static Step of(String benchmark, Timing timing, int rounds) {
        return new Step(benchmark, Map.of(), timing, rounds);
    }

    /** The same with a parameter. */
    public Step with(String name, int value) {
        return new Step(benchmark, Map.of(name, Integer.toString(value)), timing, rounds);
    }

    /** Finds this method and no other. */
    String pattern() {
        return Pattern.quote(".benchmarks." + benchmark) + '$';
    }

    /** For a line of progress. */
    String described() {
        return params.isEmpty() ? benchmark : benchmark + ", " + Measurement.described(params);
    }
}

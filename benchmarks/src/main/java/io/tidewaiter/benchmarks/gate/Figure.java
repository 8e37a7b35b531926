package io.tidewaiter.benchmarks.gate;

import io.tidewaiter.benchmarks.results.Results;
import java.util.OptionalDouble;

/**
 * Something the project promises.
 *
 * @param what in words
 * @param goal how much
 * @param formula how it comes from medians
 */
public record Figure(String what, Goal goal, Formula formula) {

    /** Holds it against measurements. */
    public Verdict judge(Results results) {
        Picked picked = new Picked(results);
        double value = formula.from(picked);
        return picked.missing().isEmpty()
                ? new Verdict(this, OptionalDouble.of(value), picked.missing())
                : new Verdict(this, OptionalDouble.empty(), picked.missing());
    }

    /** Makes a figure from what it picks. */
    @FunctionalInterface
    public interface Formula {
        /** The value; without a meaning if something was missing. */
        double from(Picked picked);
    }
}

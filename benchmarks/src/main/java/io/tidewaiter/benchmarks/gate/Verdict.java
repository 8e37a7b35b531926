package io.tidewaiter.benchmarks.gate;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A figure held against measurements.
 *
 * @param measured empty if something was missing
 * @param missing the benchmarks that were
 */
public record Verdict(Figure figure, OptionalDouble measured, List<String> missing) {

    /** Keeps what was given. */
    public Verdict {
        missing = List.copyOf(missing);
    }

    /** What is not measured is not reached. */
    public boolean passed() {
        return measured.isPresent() && figure.goal().reached(measured.getAsDouble());
    }

    /** In words. */
    public String text() {
        if (measured.isEmpty()) {
            return "not measured";
        }
        double value = measured.getAsDouble();
        if (figure.goal().aimReached(value)) {
            return "aim reached";
        }
        return passed() ? "reached" : "falls short";
    }
}

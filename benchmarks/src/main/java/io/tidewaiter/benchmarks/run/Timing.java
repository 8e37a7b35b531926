package io.tidewaiter.benchmarks.run;

/**
 * Iterations of one JVM.
 *
 * @param warmups iterations that do not count
 * @param iterations iterations that count
 * @param millis length of each; without a meaning for benchmarks that time single calls
 */
public record Timing(int warmups, int iterations, int millis) {

    /** A whole cold start or a whole file: calls, not time. */
    public static Timing calls(int warmups, int iterations) {
        return new Timing(warmups, iterations, 1000);
    }
}

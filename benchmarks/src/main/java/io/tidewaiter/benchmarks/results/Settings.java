package io.tidewaiter.benchmarks.results;

import java.util.List;

/**
 * How a benchmark was run.
 *
 * @param jvm name and version
 * @param jvmArgs options of the forked JVMs
 * @param forks number of JVMs
 * @param threads number of threads
 * @param warmup iterations and their length, as {@code 5 x 2 s}
 * @param measurement the same
 */
public record Settings(String jvm, List<String> jvmArgs, int forks, int threads, String warmup, String measurement) {

    /** Keeps what was given. */
    public Settings {
        jvmArgs = List.copyOf(jvmArgs);
    }
}

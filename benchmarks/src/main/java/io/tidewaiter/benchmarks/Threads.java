package io.tidewaiter.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Do two threads that share one profiler judge twice as many records as one?
 *
 * <p>1,000 rules. Each thread goes through the same records from a place of its own.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'Threads\.'}, three minutes. For more threads:
 * {@code java -jar benchmarks/target/benchmarks.jar 'Threads\.two' -t 8}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class Threads {

    /** One thread. */
    @Benchmark
    @org.openjdk.jmh.annotations.Threads(1)
    public Object one(SharedProfiler.Place place) {
        return place.judgeNext();
    }

    /** Two threads. */
    @Benchmark
    @org.openjdk.jmh.annotations.Threads(2)
    public Object two(SharedProfiler.Place place) {
        return place.judgeNext();
    }
}

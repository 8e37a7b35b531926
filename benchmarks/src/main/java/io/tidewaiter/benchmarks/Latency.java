package io.tidewaiter.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does one record take at worst: alone, and while another thread has the machine at work?
 *
 * <p>1,000 rules. Every call is timed; look at the percentiles. Under load, a second thread screens other records with the same profiler
 * as fast as it can.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'Latency\.'}, three minutes.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class Latency {

    /** Nothing else happens. */
    @Benchmark
    public Object alone(SharedProfiler.Place place) {
        return place.judgeNext();
    }

    /** The record that is timed while the other thread works. */
    @Benchmark
    @Group("underLoad")
    @GroupThreads(1)
    public Object timed(SharedProfiler.Place place) {
        return place.judgeNext();
    }

    /** The other thread: a hundred records in one go. */
    @Benchmark
    @Group("underLoad")
    @GroupThreads(1)
    public int load(SharedProfiler.Place place) {
        int seen = 0;
        for (int i = 0; i < 100; i++) {
            seen += place.judgeNext().hashCode() & 1;
        }
        return seen;
    }
}

package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.peers.Agreement;
import io.tidewaiter.benchmarks.peers.Peer;
import io.tidewaiter.benchmarks.peers.TidewaiterPeer;
import io.tidewaiter.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.GroupThreads;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does one record take at worst: alone, and while another thread has the machine at work?
 *
 * <p>1,000 rules. Every call is timed; look at the percentiles. Under load, a second thread screens other records with the same profiler
 * as fast as it can.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'Latency\.'}, three minutes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class Latency {

    private static final int COMPARED = 200;

    /** Number of rules. */
    @Param("1000")
    public int rules = 1_000;

    private Workload workload = Workload.of(0, 0, 0);
    private Peer tidewaiter = sheet -> sheet;

    /** Reads the rules and compares the answers. */
    @Setup
    public void prepare() {
        workload = Workload.of(rules);
        tidewaiter = new TidewaiterPeer(workload.rules());
        Agreement.check(tidewaiter, workload, COMPARED);
    }

    /** The place of one thread in the records. */
    @State(Scope.Thread)
    public static class Place {

        private final Records records = new Records();

        /** Starts at the first record. */
        @Setup
        public void prepare(Latency shared) {
            records.of(shared.workload);
        }
    }

    /** Nothing else happens. */
    @Benchmark
    public Object alone(Place place) {
        return tidewaiter.judge(place.records.next());
    }

    /** The record that is timed while the other thread works. */
    @Benchmark
    @Group("underLoad")
    @GroupThreads(1)
    public Object timed(Place place) {
        return tidewaiter.judge(place.records.next());
    }

    /** The other thread: a hundred records in one go. */
    @Benchmark
    @Group("underLoad")
    @GroupThreads(1)
    public int load(Place place) {
        int seen = 0;
        for (int i = 0; i < 100; i++) {
            seen += tidewaiter.judge(place.records.next()).hashCode() & 1;
        }
        return seen;
    }
}

package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.peers.Agreement;
import io.tidewaiter.benchmarks.peers.Peer;
import io.tidewaiter.benchmarks.peers.TidewaiterPeer;
import io.tidewaiter.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.ThreadParams;

/**
 * Do two threads that share one profiler judge twice as many records as one?
 *
 * <p>1,000 rules. Each thread goes through the same records from a place of its own.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'Threads\.'}, three minutes. For more threads:
 * {@code java -jar benchmarks/target/benchmarks.jar 'Threads\.two' -t 8}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class Threads {

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

        /** Starts somewhere. */
        @Setup
        public void prepare(Threads shared, ThreadParams thread) {
            prepare(shared, thread.getThreadIndex(), thread.getThreadCount());
        }

        void prepare(Threads shared, int thread, int threads) {
            records.of(shared.workload);
            int skipped = shared.workload.sheets().size() / threads * thread;
            for (int i = 0; i < skipped; i++) {
                records.next();
            }
        }
    }

    /** One thread. */
    @Benchmark
    @org.openjdk.jmh.annotations.Threads(1)
    public Object one(Place place) {
        return tidewaiter.judge(place.records.next());
    }

    /** Two threads. */
    @Benchmark
    @org.openjdk.jmh.annotations.Threads(2)
    public Object two(Place place) {
        return tidewaiter.judge(place.records.next());
    }
}

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

/**
 * How does the speed depend on the share of the rules that are true for a record?
 *
 * <p>1,000 rules, of which none (but near misses), 10 or 100 are true for a record.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'HitRate\.'}, four minutes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class HitRate {

    private static final int COMPARED = 200;

    /** Number of rules. */
    @Param("1000")
    public int rules = 1_000;

    /** Per cent of the rules that are true for a record. */
    @Param({"0", "1", "10"})
    public int percent = 1;

    private final Records records = new Records();
    private Peer tidewaiter = sheet -> sheet;

    /** Reads the rules and compares the answers. */
    @Setup
    public void prepare() {
        Workload workload = Workload.of(rules, percent / 100.0);
        tidewaiter = new TidewaiterPeer(workload.rules());
        Agreement.check(tidewaiter, workload, COMPARED);
        records.of(workload);
    }

    /** This library, the short answer. */
    @Benchmark
    public Object tidewaiter() {
        return tidewaiter.judge(records.next());
    }
}

package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.peers.Agreement;
import io.tidewaiter.benchmarks.peers.HandIndexedPeer;
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
 * Does a record take longer when there are more rules, although no more of them are true?
 *
 * <p>About ten rules are true for a record, whether there are 100 or 20,000. More than 5,000 rules are several packs.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'PackSize\.'}, half an hour at most.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class PackSize {

    private static final double HITS = 10;
    private static final int COMPARED = 100;

    /** Number of rules. */
    @Param({"100", "1000", "5000", "10000", "20000"})
    public int rules = 100;

    private final Records records = new Records();
    private final Records sameRecords = new Records();
    private Peer tidewaiter = sheet -> sheet;
    private Peer handWritten = sheet -> sheet;

    /** Reads the rules and compares the answers. */
    @Setup
    public void prepare() {
        Workload workload = Workload.of(rules, HITS / rules);
        tidewaiter = new TidewaiterPeer(workload.rules());
        handWritten = new HandIndexedPeer(workload.rules());
        Agreement.check(tidewaiter, workload, COMPARED);
        Agreement.check(handWritten, workload, COMPARED);
        records.of(workload);
        sameRecords.of(workload);
    }

    /** This library, the short answer. */
    @Benchmark
    public Object tidewaiter() {
        return tidewaiter.judge(records.next());
    }

    /** Java by hand with indexes, to tell what the sizes do to the machine from what they do to the library. */
    @Benchmark
    public Object handWrittenIndexed() {
        return handWritten.judge(sameRecords.next());
    }
}

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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** This library and Java by hand with indexes: the same rules, the same records, the same answers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public abstract class SideBySide {

    private static final int COMPARED = 200;

    private final Records records = new Records();
    private final Records sameRecords = new Records();
    private Peer tidewaiter = sheet -> sheet;
    private Peer handWritten = sheet -> sheet;

    /** The rules and the records. */
    abstract Workload workload();

    /** Reads the rules and compares the answers. */
    @Setup
    public final void prepare() {
        Workload workload = workload();
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

    /** The hand-written Java, which takes unknown for no: the numbers of the rules that are true, and the score. */
    @Benchmark
    public Object handWrittenIndexed() {
        return handWritten.judge(sameRecords.next());
    }
}

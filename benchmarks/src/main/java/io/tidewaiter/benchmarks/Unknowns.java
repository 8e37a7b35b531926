package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.peers.Agreement;
import io.tidewaiter.benchmarks.peers.HandIndexedPeer;
import io.tidewaiter.benchmarks.peers.Peer;
import io.tidewaiter.benchmarks.peers.TidewaiterPeer;
import io.tidewaiter.benchmarks.workload.Blanks;
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
 * What do unknown values cost? Rules that cannot be judged are counted and named, where other engines say no.
 *
 * <p>1,000 rules; of the fields that the facts may have, none, 5 or 20 % are unknown.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'Unknowns\.'}, seven minutes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class Unknowns {

    private static final int COMPARED = 200;

    /** Number of rules. */
    @Param("1000")
    public int rules = 1_000;

    /** Per cent of the values that are unknown. */
    @Param({"0", "5", "20"})
    public int percent = 5;

    private final Records records = new Records();
    private final Records sameRecords = new Records();
    private Peer tidewaiter = sheet -> sheet;
    private Peer handWritten = sheet -> sheet;

    /** Takes values out, reads the rules and compares the rules that are true; what is unknown only this library says. */
    @Setup
    public void prepare() {
        Workload known = Workload.of(rules);
        Workload workload = new Workload(known.rules(), Blanks.in(known.sheets(), percent / 100.0));
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

    /** Java by hand with indexes, which takes unknown for no. */
    @Benchmark
    public Object handWrittenIndexed() {
        return handWritten.judge(sameRecords.next());
    }
}

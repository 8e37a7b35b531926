package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.peers.Agreement;
import io.tidewaiter.benchmarks.peers.Contender;
import io.tidewaiter.benchmarks.peers.Peer;
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
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * How many records does one thread judge in a second, beside other engines and Java written by hand?
 *
 * <p>The same records and rules for all, 1.16 % of the rules true for a record. Every peer answers with the rules that are true and the
 * score; its answers are compared with plain Java before anything is measured. {@code tidewaiterExplained} does more than any other: it
 * writes out every answer.
 *
 * <p>One size takes about a quarter of an hour, because Drools needs twenty seconds to get warm:
 * {@code java -jar benchmarks/target/benchmarks.jar 'Peers\.' -p rules=1000}.
 *
 * <p>With 10,000 rules the slow engines need minutes for their set-up; leave them out with {@code -e 'evrete|cel|jsonLogic|easyRules'}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g", "-XX:+UseParallelGC"})
public class Peers {

    private static final int COMPARED = 200;

    /** Number of rules. */
    @Param({"10", "100", "1000", "10000"})
    public int rules = 10;

    private final Records records = new Records();
    private Peer peer = sheet -> sheet;

    /** Prepares the peer that the method names, and compares its answers. */
    @Setup
    public void prepare(BenchmarkParams benchmark) {
        String name = benchmark.getBenchmark();
        prepare(Contender.of(name.substring(name.lastIndexOf('.') + 1)), Workload.of(rules));
    }

    void prepare(Contender contender, Workload workload) {
        peer = contender.prepare(workload.rules());
        Agreement.check(peer, workload, COMPARED);
        records.of(workload);
    }

    /** This library, the short answer. */
    @Benchmark
    public Object tidewaiter() {
        return peer.judge(records.next());
    }

    /** This library, every record explained. */
    @Benchmark
    public Object tidewaiterExplained() {
        return peer.judge(records.next());
    }

    /** Drools, a stateless session executed for each record. */
    @Benchmark
    public Object droolsStateless() {
        return peer.judge(records.next());
    }

    /** Drools, sessions from a pool. */
    @Benchmark
    public Object droolsPooledSession() {
        return peer.judge(records.next());
    }

    /** Drools, one session that lives on. */
    @Benchmark
    public Object droolsLongSession() {
        return peer.judge(records.next());
    }

    /** Drools, executable model, a stateless session executed for each record. */
    @Benchmark
    public Object droolsExecutableModel() {
        return peer.judge(records.next());
    }

    /** Drools, executable model, one session that lives on. */
    @Benchmark
    public Object droolsExecutableLongSession() {
        return peer.judge(records.next());
    }

    /** Evrete. */
    @Benchmark
    public Object evrete() {
        return peer.judge(records.next());
    }

    /** Easy Rules. */
    @Benchmark
    public Object easyRules() {
        return peer.judge(records.next());
    }

    /** Common Expression Language. */
    @Benchmark
    public Object cel() {
        return peer.judge(records.next());
    }

    /** JSON Logic. */
    @Benchmark
    public Object jsonLogic() {
        return peer.judge(records.next());
    }

    /** Java by hand with indexes. */
    @Benchmark
    public Object handWrittenIndexed() {
        return peer.judge(records.next());
    }

    /** Java by hand, rule after rule. */
    @Benchmark
    public Object handWrittenLinear() {
        return peer.judge(records.next());
    }
}

package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.peers.Agreement;
import io.tidewaiter.benchmarks.peers.Peer;
import io.tidewaiter.benchmarks.peers.TidewaiterPeer;
import io.tidewaiter.benchmarks.workload.Workload;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** One profiler that all threads of a benchmark share. */
@State(Scope.Benchmark)
public class SharedProfiler {

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

    /** One thread's way through the records, each from a place of its own. */
    @State(Scope.Thread)
    public static class Place {

        private final Records records = new Records();
        private Peer tidewaiter = sheet -> sheet;

        /** Starts somewhere. */
        @Setup
        public void prepare(SharedProfiler shared, ThreadParams thread) {
            prepare(shared, thread.getThreadIndex(), thread.getThreadCount());
        }

        void prepare(SharedProfiler shared, int thread, int threads) {
            tidewaiter = shared.tidewaiter;
            records.of(shared.workload);
            int skipped = shared.workload.sheets().size() / threads * thread;
            for (int i = 0; i < skipped; i++) {
                records.next();
            }
        }

        /** The short answer for the next record. */
        Object judgeNext() {
            return tidewaiter.judge(records.next());
        }
    }
}

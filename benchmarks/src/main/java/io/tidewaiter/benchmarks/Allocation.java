package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.workload.Workload;
import org.openjdk.jmh.annotations.Param;

/**
 * How many bytes does judging one record allocate, without an explanation?
 *
 * <p>1,000 rules, 11.6 of them true for a record. What counts is {@code gc.alloc.rate.norm}, bytes for each record, so run it with the
 * profiler: {@code java -jar benchmarks/target/benchmarks.jar 'Allocation\.' -prof gc}, three minutes.
 */
public class Allocation extends SideBySide {

    /** Number of rules. */
    @Param("1000")
    public int rules = 1_000;

    @Override
    Workload workload() {
        return Workload.of(rules);
    }
}

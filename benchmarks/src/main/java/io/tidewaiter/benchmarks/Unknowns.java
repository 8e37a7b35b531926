package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.workload.Blanks;
import io.tidewaiter.benchmarks.workload.Workload;
import org.openjdk.jmh.annotations.Param;

/**
 * What do unknown values cost? Rules that cannot be judged are counted and named, where other engines say no.
 *
 * <p>1,000 rules; of the fields that the facts may have, none, 5 or 20 % are unknown.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'Unknowns\.'}, seven minutes.
 */
public class Unknowns extends SideBySide {

    /** Number of rules. */
    @Param("1000")
    public int rules = 1_000;

    /** Per cent of the values that are unknown. */
    @Param({"0", "5", "20"})
    public int percent = 5;

    @Override
    Workload workload() {
        Workload known = Workload.of(rules);
        return new Workload(known.rules(), Blanks.in(known.sheets(), percent / 100.0));
    }
}

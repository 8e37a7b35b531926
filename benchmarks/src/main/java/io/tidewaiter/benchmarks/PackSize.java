package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/**
 * Does a record take longer when there are more rules, although no more of them are true?
 *
 * <p>About ten rules are true for a record, whether there are 100 or 20,000. More than 5,000 rules are several packs.
 *
 * <p>{@code java -jar benchmarks/target/benchmarks.jar 'PackSize\.'}, half an hour at most.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PackSize extends SideBySide {

    private static final double HITS = 10;

    /** Number of rules. */
    @Param({"100", "1000", "5000", "10000", "20000"})
    public int rules = 100;

    @Override
    Workload workload() {
        return Workload.of(rules, HITS / rules);
    }
}

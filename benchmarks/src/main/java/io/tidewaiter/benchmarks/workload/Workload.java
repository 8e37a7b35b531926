package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.facts.FactSheet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Rules, and records for them.
 *
 * @param rules in the order of their numbers, from 0 without a gap
 * @param sheets the records
 */
public record Workload(List<RuleSpec> rules, List<FactSheet> sheets) {

    private static final long SEED = 20_260_304L;
    private static final int SHEETS = 10_000;
    private static final double HIT_SHARE = 0.0116;

    /** Copies the lists. */
    public Workload {
        rules = List.copyOf(rules);
        sheets = List.copyOf(sheets);
    }

    /** The usual records and rules of which 1.16 % are true for a record: 1.2 of 100 and 11.6 of 1,000. */
    public static Workload of(int rules) {
        return of(rules, HIT_SHARE);
    }

    /**
     * The usual records.
     *
     * @param rules number of rules
     * @param hitShare share of the rules that are true for a record, in the mean, 0 to 0.1
     */
    public static Workload of(int rules, double hitShare) {
        return of(rules, hitShare, SHEETS);
    }

    /** Like {@link #of(int, double)} with another number of records; the first ones are the same however many there are. */
    public static Workload of(int rules, double hitShare, int sheets) {
        RuleMaker maker = new RuleMaker(new SplittableRandom(SEED), hitShare);
        SheetMaker records = new SheetMaker(new SplittableRandom(SEED + 1));
        return new Workload(
                IntStream.range(0, rules).mapToObj(maker::make).toList(),
                IntStream.range(0, sheets).mapToObj(records::make).toList());
    }
}

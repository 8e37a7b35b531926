package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.pack.Threat;
import java.util.Arrays;
import java.util.List;

/** Collects the rules that are true for one record, counts, and is ready for the next one. Not for several threads. */
public final class Hits {

    private final int[] points;
    private final int[] threats;
    private final long[] seen;
    private final int[] hits;
    private final int[] sums = new int[Threat.values().length];
    private int count;

    /** For answers about these rules. */
    public Hits(List<RuleSpec> rules) {
        List<Threat> order = List.of(Threat.values());
        points = rules.stream().mapToInt(RuleSpec::points).toArray();
        threats = rules.stream().mapToInt(rule -> order.indexOf(rule.threat())).toArray();
        seen = new long[(rules.size() + 63) >> 6];
        hits = new int[rules.size()];
    }

    /** A rule is true; saying so again for another line changes nothing. */
    public void hit(int rule) {
        long bit = 1L << rule;
        if ((seen[rule >> 6] & bit) == 0) {
            seen[rule >> 6] |= bit;
            hits[count++] = rule;
        }
    }

    /** Whether a rule was hit already, so that the other lines need not be asked. */
    public boolean has(int rule) {
        return (seen[rule >> 6] & 1L << rule) != 0;
    }

    /** The answer for this record. */
    public Answer answer() {
        Arrays.fill(sums, 0);
        int score = 0;
        for (int i = 0; i < count; i++) {
            int rule = hits[i];
            seen[rule >> 6] = 0;
            int sum = sums[threats[rule]] + points[rule];
            sums[threats[rule]] = sum;
            score = Math.max(score, Math.min(100, sum));
        }
        int[] rules = Arrays.copyOf(hits, count);
        Arrays.sort(rules);
        count = 0;
        return new Answer(rules, score);
    }
}

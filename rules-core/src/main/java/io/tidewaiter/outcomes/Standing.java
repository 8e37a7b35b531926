package io.tidewaiter.outcomes;

import io.tidewaiter.pack.Stop;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a rule stands after the last period: one that is right too rarely is flagged, and stopped when that was so in two periods on end and
 * nobody renewed it.
 *
 * @param rule id of the rule
 * @param verdict what follows
 * @param last outcomes of its hits in the last period
 * @param least the share it has to reach
 */
public record Standing(String rule, Verdict verdict, Tally last, double least) {

    /** What follows for the rule. */
    public enum Verdict {
        /** Reaches its share. */
        GOOD,
        /** Too few hits were reviewed to say. */
        TOO_FEW,
        /** Below its share in the last period: look at the rule. */
        FLAGGED,
        /** Below its share in the last two periods, and not renewed: stop it. */
        SUSPENDED
    }

    /**
     * Looks at every rule that was true in the last period.
     *
     * @param periods outcomes by period, the last one last, of periods as long as the pack's owner chose
     * @param renewed ids of rules that were looked at and renewed since the period before the last
     * @throws IllegalArgumentException when there is no period
     */
    public static List<Standing> of(List<Outcomes> periods, PrecisionPolicy policy, Collection<String> renewed) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("No period. Give the outcomes of one at least.");
        }
        Outcomes last = periods.get(periods.size() - 1);
        SortedSet<String> rules = new TreeSet<>(last.byRule().keySet());
        return rules.stream()
                .map(rule -> of(rule, periods, policy, renewed.contains(rule)))
                .toList();
    }

    private static Standing of(String rule, List<Outcomes> periods, PrecisionPolicy policy, boolean renewed) {
        Tally last = periods.get(periods.size() - 1).ofRule(rule);
        double least = policy.leastOf(rule);
        if (last.examined() < policy.hits()) {
            return new Standing(rule, Verdict.TOO_FEW, last, least);
        }
        if (last.share().value() >= least) {
            return new Standing(rule, Verdict.GOOD, last, least);
        }
        boolean before =
                periods.size() > 1 && below(periods.get(periods.size() - 2).ofRule(rule), least, policy);
        return new Standing(rule, before && !renewed ? Verdict.SUSPENDED : Verdict.FLAGGED, last, least);
    }

    private static boolean below(Tally tally, double least, PrecisionPolicy policy) {
        return tally.examined() >= policy.hits() && tally.share().value() < least;
    }

    /**
     * The stop that takes a suspended rule out of use, for {@link io.tidewaiter.RiskProfilerBuilder#stops}.
     *
     * @param by code of the person or role who answers for it
     * @param at when, UTC
     * @throws IllegalStateException when the rule is not suspended
     */
    public Stop stop(String by, Instant at) {
        if (verdict != Verdict.SUSPENDED) {
            throw new IllegalStateException(
                    "Rule " + rule + " is " + verdict + ". Only a suspended rule is stopped for its precision.");
        }
        return new Stop(
                rule,
                by,
                at,
                String.format(
                        Locale.ROOT,
                        "right in %d of %d reviewed hits, below %.3f for the second period.",
                        last.found(),
                        last.examined(),
                        least));
    }
}

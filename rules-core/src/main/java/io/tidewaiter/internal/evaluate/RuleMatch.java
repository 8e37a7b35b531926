package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Rule;
import java.util.List;

/**
 * A rule that is true.
 *
 * @param rule the rule
 * @param tuples the matches, at most ten, each the facts of its present patterns in order; sorted by the facts' numbers
 * @param count how many matches there are in all
 */
public record RuleMatch(Rule rule, List<List<Fact>> tuples, int count) {

    public RuleMatch {
        tuples = List.copyOf(tuples);
    }
}

package io.tidewaiter.internal.evaluate;

import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.pack.RulePack;
import java.util.List;

/**
 * What one pack says of one subject.
 *
 * @param pack the pack
 * @param fired rules that are true, sorted by id
 * @param unknown rules that could not be judged, sorted by id
 */
public record PackMatches(RulePack pack, List<RuleMatch> fired, List<Rule> unknown) {

    public PackMatches {
        fired = List.copyOf(fired);
        unknown = List.copyOf(unknown);
    }
}

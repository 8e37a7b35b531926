package io.tidewaiter.internal.rule;

import io.tidewaiter.pack.RuleCard;
import java.util.List;

/**
 * A rule: its card and its condition.
 *
 * @param card what a match is worth and why
 * @param elements what must hold, in the author's order
 */
public record Rule(RuleCard card, List<Element> elements) {

    public Rule {
        elements = List.copyOf(elements);
    }
}

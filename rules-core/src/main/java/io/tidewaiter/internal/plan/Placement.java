package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a rule runs, and why.
 *
 * @param pack its pack
 * @param rule the rule
 * @param joins variables through which its patterns refer to each other, sorted; a rule without any runs in the plan
 */
public record Placement(ParsedPack pack, Rule rule, List<String> joins) {

    /** Copies the list. */
    public Placement {
        joins = List.copyOf(joins);
    }

    /** Where a rule of a pack runs. */
    public static Placement of(ParsedPack pack, Rule rule) {
        return new Placement(pack, rule, Separation.joins(rule).toList());
    }

    /** Whether it needs a Drools session. */
    public boolean session() {
        return !joins.isEmpty();
    }

    /** The rules of some placements. */
    static List<Rule> rules(List<Placement> placements) {
        if (placements.isEmpty()) {
            return List.of();
        }
        List<Rule> rules = new ArrayList<>(placements.size());
        placements.forEach(one -> rules.add(one.rule()));
        return rules;
    }

    /** Why, in words. */
    public String why() {
        if (session()) {
            return "joins its patterns through " + String.join(", ", joins);
        }
        return rule.elements().size() == 1
                ? "one pattern"
                : rule.elements().size() + " patterns, independent of each other";
    }
}

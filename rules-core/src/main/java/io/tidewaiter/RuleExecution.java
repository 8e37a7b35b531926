package io.tidewaiter;

import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.plan.Board;
import io.tidewaiter.internal.plan.Placement;
import io.tidewaiter.pack.RulePack;
import java.util.List;

/**
 * Where a rule runs, and why.
 *
 * @param rule id of the rule
 * @param where in the plan or in a session
 * @param why in words, for example {@code joins its patterns through $line}
 */
public record RuleExecution(String rule, Where where, String why) {

    /** The two ways to run a rule. They mean the same; only the speed differs. */
    public enum Where {
        /** Straight over the facts, by index: the rule's patterns are independent of each other. */
        PLAN,
        /** In a Drools session of the record's own, and only for records that the plan cannot rule out. */
        SESSION
    }

    /** The rules of a pack that take part, in the order of their ids. */
    public static List<RuleExecution> of(RulePack pack) {
        return pack instanceof ParsedPack parsed
                ? Board.placements(parsed).map(RuleExecution::of).toList()
                : List.of();
    }

    private static RuleExecution of(Placement placement) {
        Where where = placement.session() ? Where.SESSION : Where.PLAN;
        return new RuleExecution(placement.rule().card().id(), where, placement.why());
    }
}

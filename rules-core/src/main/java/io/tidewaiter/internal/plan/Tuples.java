package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.evaluate.Bindings;
import io.tidewaiter.internal.evaluate.Interpreter;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.internal.evaluate.Supplied;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.rule.Pattern;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The matches of a rule that is true and whose patterns are independent: every combination of the facts that meet them. */
final class Tuples {

    private static final int MOST_TUPLES = 10;

    private final Interpreter interpreter;

    Tuples(Supplied facts, Map<String, MemberList> lists) {
        this.interpreter = new Interpreter(facts, lists);
    }

    RuleMatch of(Rule rule) {
        List<List<Fact>> tuples = List.of(List.of());
        long count = 1;
        for (Element element : rule.elements()) {
            if (element instanceof Element.Present present) {
                List<Fact> facts = facts(present.pattern());
                tuples = longer(tuples, facts);
                count = Math.min(Integer.MAX_VALUE, count * facts.size());
            }
        }
        return new RuleMatch(rule, tuples, (int) count);
    }

    private List<Fact> facts(Pattern pattern) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : interpreter.facts(pattern.kind())) {
            if (interpreter.holds(pattern, fact, Bindings.none()) == Truth.TRUE) {
                found.add(fact);
            }
        }
        return found;
    }

    /** The first combinations, in the order of the facts' numbers. */
    private static List<List<Fact>> longer(List<List<Fact>> tuples, List<Fact> facts) {
        List<List<Fact>> longer = new ArrayList<>();
        for (List<Fact> tuple : tuples) {
            for (Fact fact : facts) {
                if (longer.size() < MOST_TUPLES) {
                    List<Fact> next = new ArrayList<>(tuple);
                    next.add(fact);
                    longer.add(List.copyOf(next));
                }
            }
        }
        return longer;
    }
}

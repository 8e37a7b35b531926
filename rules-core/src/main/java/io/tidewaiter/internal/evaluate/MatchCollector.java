package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** Listens to one session and keeps which rules are certain, which are possible, and the smallest matches of the certain ones. */
final class MatchCollector extends DefaultAgendaEventListener {

    private static final int MOST_TUPLES = 10;
    private static final Comparator<List<Fact>> BY_NUMBERS = (a, b) -> Arrays.compare(numbers(a), numbers(b));

    private final List<Rule> rules;
    private final Map<Integer, List<List<Fact>>> certain = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final BitSet possible = new BitSet();

    MatchCollector(List<Rule> rules) {
        this.rules = rules;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Match match = event.getMatch();
        String name = match.getRule().getName();
        int rule = Integer.parseInt(name.substring(name.indexOf(' ') + 1));
        if (name.startsWith(DrlWriter.POSSIBLE)) {
            possible.set(rule);
            return;
        }
        counts.merge(rule, 1, Integer::sum);
        keep(certain.computeIfAbsent(rule, r -> new ArrayList<>()), tuple(match, rules.get(rule)));
    }

    private static List<Fact> tuple(Match match, Rule rule) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < rule.elements().size(); i++) {
            if (rule.elements().get(i) instanceof Element.Present) {
                facts.add((Fact) Objects.requireNonNull(match.getDeclarationValue(DrlElements.fact(i))));
            }
        }
        return List.copyOf(facts);
    }

    /** Keeps the smallest tuples, so that the order in which Drools fires does not show. */
    private static void keep(List<List<Fact>> kept, List<Fact> tuple) {
        kept.add(tuple);
        if (kept.size() > 2 * MOST_TUPLES) {
            kept.sort(BY_NUMBERS);
            kept.subList(MOST_TUPLES, kept.size()).clear();
        }
    }

    private static int[] numbers(List<Fact> facts) {
        return facts.stream()
                .mapToInt(f -> Objects.requireNonNullElse(f.number(), 0))
                .toArray();
    }

    PackMatches matches(ParsedPack pack) {
        List<RuleMatch> fired = new ArrayList<>();
        List<Rule> unknown = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            List<List<Fact>> tuples = certain.get(i);
            if (tuples != null) {
                fired.add(new RuleMatch(
                        rule,
                        tuples.stream().sorted(BY_NUMBERS).limit(MOST_TUPLES).toList(),
                        counts.getOrDefault(i, 0)));
            } else if (possible.get(i)) {
                unknown.add(rule);
            }
        }
        return new PackMatches(pack, fired, unknown);
    }
}

package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.PackEvaluator;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Judges packs by the walk that explains them, so that these tests need no Drools. */
public record PlainEvaluator(ParsedPack pack) implements PackEvaluator {

    @Override
    public PackMatches evaluate(FactSheet sheet) {
        List<RuleMatch> fired = new ArrayList<>();
        List<Rule> unknown = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            List<List<Fact>> matches = new ArrayList<>();
            List<Truth> truths = new ArrayList<>();
            Walk.through(rule, Scope.of(sheet, pack.lists()), steps -> true, way -> {
                Truth truth = way.stream().map(Step::truth).reduce(Truth.TRUE, Truth::and);
                truths.add(truth);
                if (truth == Truth.TRUE) {
                    matches.add(facts(way));
                }
            });
            if (!matches.isEmpty()) {
                fired.add(new RuleMatch(rule, matches.stream().limit(10).toList(), matches.size()));
            } else if (truths.contains(Truth.UNKNOWN)) {
                unknown.add(rule);
            }
        }
        return new PackMatches(pack, fired, unknown);
    }

    private static List<Fact> facts(List<Step> way) {
        return way.stream()
                .filter(step -> step.element() instanceof Element.Present)
                .map(step -> step.scope().fact().orElseThrow())
                .toList();
    }
}

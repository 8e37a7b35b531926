package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.Interpreter;
import io.tidewaiter.internal.evaluate.PackEvaluator;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.evaluate.RuleMatch;
import io.tidewaiter.internal.evaluate.Truth;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Judges packs by the interpreter, so that these tests need no Drools. */
public record PlainEvaluator(ParsedPack pack) implements PackEvaluator {

    @Override
    public PackMatches evaluate(FactSheet sheet) {
        Interpreter interpreter = new Interpreter(sheet, pack.lists());
        List<RuleMatch> fired = new ArrayList<>();
        List<Rule> unknown = new ArrayList<>();
        for (Rule rule : pack.rules()) {
            Truth truth = interpreter.truth(rule);
            if (truth == Truth.TRUE) {
                List<List<Fact>> matches = interpreter.matches(rule);
                fired.add(new RuleMatch(rule, matches.stream().limit(10).toList(), matches.size()));
            } else if (truth == Truth.UNKNOWN) {
                unknown.add(rule);
            }
        }
        return new PackMatches(pack, fired, unknown);
    }
}

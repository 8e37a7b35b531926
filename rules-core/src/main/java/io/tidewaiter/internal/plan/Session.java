package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.DroolsEvaluator;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one pack that join patterns. Drools compiles them when a subject first needs them, and no sooner. */
final class Session {

    private final ParsedPack pack;
    private final List<Rule> rules;
    private volatile @Nullable DroolsEvaluator compiled;

    Session(ParsedPack pack, List<Rule> rules) {
        this.pack = pack;
        this.rules = rules;
    }

    PackMatches evaluate(FactSheet sheet) {
        return compiled().evaluate(sheet);
    }

    /** Compiles the rules unless there are none or it was done before. */
    void prepare() {
        if (!rules.isEmpty()) {
            compiled();
        }
    }

    private DroolsEvaluator compiled() {
        DroolsEvaluator known = compiled;
        return known == null ? compile() : known;
    }

    private synchronized DroolsEvaluator compile() {
        DroolsEvaluator known = compiled;
        if (known == null) {
            known = DroolsEvaluator.compile(pack, rules);
            compiled = known;
        }
        return known;
    }
}

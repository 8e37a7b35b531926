package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.Shipment;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules with its default engine; conditions are the functions that the hand-written peers have too. */
public final class EasyRulesPeer implements Peer {

    private static final String SHEET = "sheet";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private final Hits hits;

    /** Registers the rules. */
    public EasyRulesPeer(List<RuleSpec> specs) {
        hits = new Hits(specs);
        specs.forEach(spec -> rules.register(rule(spec)));
    }

    private Rule rule(RuleSpec spec) {
        Predicate<FactSheet> holds = holds(spec);
        return new RuleBuilder()
                .name(spec.id())
                .when(facts -> holds.test(facts.get(SHEET)))
                .then(facts -> hits.hit(spec.number()))
                .build();
    }

    private static Predicate<FactSheet> holds(RuleSpec spec) {
        return switch (spec.kind()) {
            case SHIPMENT -> any(spec, Shipment.class, new ShipmentTests());
            case ROUTE -> any(spec, Route.class, new RouteTests());
            case GOODS_LINE -> any(spec, GoodsLine.class, new LineTests());
        };
    }

    private static <F extends Fact> Predicate<FactSheet> any(RuleSpec spec, Class<F> kind, HandTests<F> forms) {
        HandRule<F> rule = new HandRule<>(spec, spec.conditions(), forms);
        return sheet -> {
            for (Fact fact : sheet.of(kind)) {
                if (rule.holds(kind.cast(fact))) {
                    return true;
                }
            }
            return false;
        };
    }

    @Override
    public Answer judge(FactSheet sheet) {
        Facts facts = new Facts();
        facts.put(SHEET, sheet);
        engine.fire(rules, facts);
        return hits.answer();
    }
}

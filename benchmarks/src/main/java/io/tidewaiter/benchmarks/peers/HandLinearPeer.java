package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.Shipment;
import java.util.List;

/** Plain Java: every rule is asked of every fact of its kind. So simple that the other peers are compared with it. */
public final class HandLinearPeer implements Peer {

    private final List<HandRule<Shipment>> shipment;
    private final List<HandRule<Route>> route;
    private final List<HandRule<GoodsLine>> line;
    private final Hits hits;

    /** Makes functions of the rules. */
    public HandLinearPeer(List<RuleSpec> rules) {
        shipment = rules(rules, FactKind.SHIPMENT, new ShipmentTests());
        route = rules(rules, FactKind.ROUTE, new RouteTests());
        line = rules(rules, FactKind.GOODS_LINE, new LineTests());
        hits = new Hits(rules);
    }

    private static <F extends Fact> List<HandRule<F>> rules(List<RuleSpec> rules, FactKind kind, HandTests<F> forms) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .map(rule -> new HandRule<>(rule, rule.conditions(), forms))
                .toList();
    }

    @Override
    public Answer judge(FactSheet sheet) {
        ask(shipment, sheet.shipment());
        for (Fact fact : sheet.of(Route.class)) {
            ask(route, (Route) fact);
        }
        for (Fact fact : sheet.of(GoodsLine.class)) {
            ask(line, (GoodsLine) fact);
        }
        return hits.answer();
    }

    private <F extends Fact> void ask(List<HandRule<F>> rules, F fact) {
        for (HandRule<F> rule : rules) {
            if (rule.holds(fact)) {
                hits.hit(rule.number());
            }
        }
    }
}

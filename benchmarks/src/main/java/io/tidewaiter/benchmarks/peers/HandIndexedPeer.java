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
import java.util.stream.Stream;

/**
 * What a good Java programmer writes when there is time: typed functions, found through hash maps, nothing allocated but the answer. It
 * knows true and false only: an unknown value is never a reason to fire, and nobody hears of it.
 */
public final class HandIndexedPeer implements Peer {

    private final HandIndex<Shipment> shipment;
    private final HandIndex<Route> route;
    private final HandIndex<GoodsLine> line;
    private final Hits hits;

    /** Makes functions of the rules. */
    public HandIndexedPeer(List<RuleSpec> rules) {
        shipment = new HandIndex<>(of(rules, FactKind.SHIPMENT), new ShipmentTests());
        route = new HandIndex<>(of(rules, FactKind.ROUTE), new RouteTests());
        line = new HandIndex<>(of(rules, FactKind.GOODS_LINE), new LineTests());
        hits = new Hits(rules);
    }

    private static Stream<RuleSpec> of(List<RuleSpec> rules, FactKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind);
    }

    @Override
    public Answer judge(FactSheet sheet) {
        shipment.ask(sheet.shipment(), hits);
        List<Fact> routes = sheet.of(Route.class);
        for (int i = 0; i < routes.size(); i++) {
            route.ask((Route) routes.get(i), hits);
        }
        List<Fact> lines = sheet.of(GoodsLine.class);
        for (int i = 0; i < lines.size(); i++) {
            line.ask((GoodsLine) lines.get(i), hits);
        }
        return hits.answer();
    }
}

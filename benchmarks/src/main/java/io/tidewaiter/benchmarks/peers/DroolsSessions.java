package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Route;
import java.util.ArrayList;
import java.util.List;

/** What is put into a session: the facts that some rule asks for, and no others. */
final class DroolsSessions {

    private DroolsSessions() {}

    static List<Fact> facts(FactSheet sheet) {
        List<Fact> facts = new ArrayList<>(8);
        facts.add(sheet.shipment());
        facts.addAll(sheet.of(Route.class));
        facts.addAll(sheet.of(GoodsLine.class));
        return facts;
    }
}

package io.tidewaiter.benchmarks.workload;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.Shipment;

/** Kinds of facts that generated rules are about. */
public enum FactKind {
    /** The consignment as a whole. */
    SHIPMENT(Shipment.class),
    /** Its way. */
    ROUTE(Route.class),
    /** One line of goods. */
    GOODS_LINE(GoodsLine.class);

    private final Class<? extends Fact> type;

    FactKind(Class<? extends Fact> type) {
        this.type = type;
    }

    /** The record. */
    public Class<? extends Fact> type() {
        return type;
    }

    /** The name rules use for it. */
    public String word() {
        return type.getSimpleName();
    }
}

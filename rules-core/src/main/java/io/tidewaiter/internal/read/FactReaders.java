package io.tidewaiter.internal.read;

import io.tidewaiter.facts.Change;
import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Trader;

/** The reader of each kind of fact. Written by FactReadersTest. */
public final class FactReaders {

    private FactReaders() {}

    /** The reader of a kind. */
    public static FactReader of(Class<? extends Fact> kind) {
        if (kind == Shipment.class) {
            return new ShipmentReader();
        }
        if (kind == Route.class) {
            return new RouteReader();
        }
        if (kind == GoodsLine.class) {
            return new GoodsLineReader();
        }
        if (kind == Container.class) {
            return new ContainerReader();
        }
        if (kind == Trader.class) {
            return new TraderReader();
        }
        if (kind == Change.class) {
            return new ChangeReader();
        }
        if (kind == Paper.class) {
            return new PaperReader();
        }
        throw new IllegalArgumentException("No reader for " + kind.getName() + ".");
    }
}

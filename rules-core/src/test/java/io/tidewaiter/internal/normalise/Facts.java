package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Trader;
import io.tidewaiter.model.ConsignmentBuilder;
import java.time.Instant;
import java.util.function.Consumer;

/** Short ways to the facts of a consignment made for one test. */
final class Facts {

    static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");

    private Facts() {}

    static FactSheet sheet(Consumer<ConsignmentBuilder> with) {
        ConsignmentBuilder builder =
                ConsignmentBuilder.builder().reference("T-1").lodgedAt(AS_OF);
        with.accept(builder);
        return new Normaliser(TestTables.ALL).normalise(builder.build(), AS_OF);
    }

    static Shipment shipment(Consumer<ConsignmentBuilder> with) {
        return sheet(with).shipment();
    }

    static Route route(Consumer<ConsignmentBuilder> with) {
        return first(with, Route.class);
    }

    static GoodsLine goods(Consumer<ConsignmentBuilder> with) {
        return first(with, GoodsLine.class);
    }

    static Container container(Consumer<ConsignmentBuilder> with) {
        return first(with, Container.class);
    }

    static Trader trader(Consumer<ConsignmentBuilder> with) {
        return first(with, Trader.class);
    }

    static <T extends Fact> T first(Consumer<ConsignmentBuilder> with, Class<T> kind) {
        return kind.cast(sheet(with).of(kind).get(0));
    }
}

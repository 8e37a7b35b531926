package io.tidewaiter.internal.read;

import io.tidewaiter.facts.AlertHit;
import io.tidewaiter.facts.Bill;
import io.tidewaiter.facts.Change;
import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.Conveyance;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.MotorVehicle;
import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.PostalItem;
import io.tidewaiter.facts.Referral;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Specimen;
import io.tidewaiter.facts.Trader;
import io.tidewaiter.facts.Transit;
import io.tidewaiter.facts.Wagon;

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
        if (kind == Bill.class) {
            return new BillReader();
        }
        if (kind == PostalItem.class) {
            return new PostalItemReader();
        }
        if (kind == Specimen.class) {
            return new SpecimenReader();
        }
        if (kind == MotorVehicle.class) {
            return new MotorVehicleReader();
        }
        if (kind == Conveyance.class) {
            return new ConveyanceReader();
        }
        if (kind == Transit.class) {
            return new TransitReader();
        }
        if (kind == Wagon.class) {
            return new WagonReader();
        }
        if (kind == Referral.class) {
            return new ReferralReader();
        }
        if (kind == AlertHit.class) {
            return new AlertHitReader();
        }
        throw new IllegalArgumentException("No reader for " + kind.getName() + ".");
    }
}

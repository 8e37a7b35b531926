package io.tidewaiter.facts;

import org.jspecify.annotations.Nullable;

/** A fact of a consignment. */
public sealed interface CargoFact extends Fact
        permits Shipment,
                Route,
                GoodsLine,
                Container,
                Trader,
                Change,
                Paper,
                Bill,
                PostalItem,
                Specimen,
                MotorVehicle,
                Conveyance,
                Transit,
                Wagon,
                Referral,
                AlertHit {

    /** The consignment it belongs to; a shipment belongs to itself. */
    @Nullable
    Shipment shipment();

    @Override
    default @Nullable Fact root() {
        return shipment();
    }
}

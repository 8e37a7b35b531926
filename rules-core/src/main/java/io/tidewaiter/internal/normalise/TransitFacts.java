package io.tidewaiter.internal.normalise;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Transit;
import io.tidewaiter.facts.TransitBuilder;
import io.tidewaiter.model.Crossing;
import io.tidewaiter.model.RoadVehicle;
import io.tidewaiter.model.TransitDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one transit declaration or carnet. */
final class TransitFacts {

    private final Source source;
    private final Shipment shipment;

    TransitFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    Transit derive(int number, TransitDocument document) {
        RoadVehicle vehicle = source.consignment().roadVehicle();
        return TransitBuilder.builder()
                .number(number)
                .kind(Maybe.name(document.kind()))
                .transitNumber(document.number())
                .holder(document.holder())
                .validTo(document.validTo())
                .expired(expired(document).orNull())
                .vehiclePlate(document.vehiclePlate())
                .vehicleFits(samePlate(document.vehiclePlate(), Maybe.get(vehicle, RoadVehicle::plate))
                        .orNull())
                .trailerPlate(document.trailerPlate())
                .trailerFits(samePlate(document.trailerPlate(), Maybe.get(vehicle, RoadVehicle::trailerPlate))
                        .orNull())
                .holderExcluded(source.tables()
                        .lists(KnownTable.EXCLUDED_HOLDERS, Maybe.get(document.holder(), Parties::comparable))
                        .orNull())
                .shipment(shipment)
                .build();
    }

    private Truth expired(TransitDocument document) {
        Instant crossedAt = Maybe.get(source.consignment().crossing(), Crossing::crossedAt);
        return Truth.before(document.validTo(), Times.dayOrNull(crossedAt));
    }

    private static Truth samePlate(@Nullable String one, @Nullable String other) {
        return Truth.same(Maybe.get(one, CheckDigits::compact), Maybe.get(other, CheckDigits::compact));
    }
}

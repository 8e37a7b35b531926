package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Change;
import io.tidewaiter.facts.ChangeBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.Amendment;
import io.tidewaiter.model.Route;

/** Derives the facts of one amendment. */
final class ChangeFacts {

    private final Source source;
    private final Shipment shipment;

    ChangeFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    Change derive(int number, Amendment amendment) {
        return ChangeBuilder.builder()
                .number(number)
                .field(Maybe.name(amendment.field()))
                .oldValue(amendment.oldValue())
                .newValue(amendment.newValue())
                .hoursAfterLoading(
                        Times.hours(Maybe.get(source.consignment().route(), Route::loadedAt), amendment.at()))
                .shipment(shipment)
                .build();
    }
}

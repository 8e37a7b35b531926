package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.PaperBuilder;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.model.SupportingDocument;

/** Derives the facts of one supporting document. */
final class PaperFacts {

    private final Source source;
    private final Shipment shipment;

    PaperFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    Paper derive(int number, SupportingDocument document) {
        return PaperBuilder.builder()
                .number(number)
                .type(Maybe.name(document.type()))
                .documentNumber(document.number())
                .issuer(Maybe.text(document.issuer()))
                .issuedOn(document.issuedOn())
                .validTo(document.validTo())
                .daysLeft(Times.days(source.day(), document.validTo()))
                .quantity(Numbers.of(document.quantity()))
                .shipment(shipment)
                .build();
    }
}

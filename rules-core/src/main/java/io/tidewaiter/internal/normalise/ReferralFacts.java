package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Referral;
import io.tidewaiter.facts.ReferralBuilder;
import io.tidewaiter.facts.Shipment;

/** Derives the facts of one question that was put to the carrier before loading. */
final class ReferralFacts {

    private final Shipment shipment;

    ReferralFacts(Shipment shipment) {
        this.shipment = shipment;
    }

    Referral derive(int number, io.tidewaiter.model.Referral referral) {
        return ReferralBuilder.builder()
                .number(number)
                .kind(Maybe.name(referral.kind()))
                .hoursLate(Times.hours(referral.dueAt(), referral.answeredAt()))
                .descriptionChanged(referral.descriptionChanged())
                .shipment(shipment)
                .build();
    }
}

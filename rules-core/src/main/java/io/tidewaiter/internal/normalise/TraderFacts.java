package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Trader;
import io.tidewaiter.facts.TraderBuilder;
import io.tidewaiter.model.Authorisation;
import io.tidewaiter.model.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one party. */
final class TraderFacts {

    private final Source source;
    private final Shipment shipment;

    TraderFacts(Source source, Shipment shipment) {
        this.source = source;
        this.shipment = shipment;
    }

    Trader derive(int number, Party party) {
        LocalDate lodged = Times.dayOrNull(source.consignment().lodgedAt());
        return TraderBuilder.builder()
                .number(number)
                .role(Maybe.name(party.role()))
                .name(party.name())
                .country(Maybe.text(party.country()))
                .naturalPerson(party.naturalPerson())
                .daysSinceRegistration(Times.days(party.registeredOn(), lodged))
                .authorised(authorised(party.authorisation()).orNull())
                .authorisationNumber(Maybe.get(party.authorisation(), Authorisation::number))
                .shipment(shipment)
                .build();
    }

    /** A missing last day is unknown, not open: an authorisation nobody can date mitigates nothing. */
    private Truth authorised(@Nullable Authorisation authorisation) {
        if (authorisation == null) {
            return Truth.UNKNOWN;
        }
        Truth begun = Truth.before(source.day(), authorisation.validFrom()).not();
        Truth ended = Truth.before(authorisation.validTo(), source.day());
        return begun.and(ended.not());
    }
}

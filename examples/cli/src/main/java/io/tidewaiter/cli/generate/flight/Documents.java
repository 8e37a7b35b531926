package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravelDocumentBuilder;
import io.tidewaiter.model.TravelDocumentType;
import io.tidewaiter.model.TravellerAction;
import java.time.LocalDate;
import java.util.List;

/** Passports, and what the two messages say of who holds them. */
final class Documents {

    private static final int YEARS = 10;
    private static final int YEARS_OF_CHILDREN = 5;
    private static final int OF_AGE = 18;
    private static final int SOONEST = 95;

    private final Chance chance;
    private final FlightPlan plan;
    private final Serials serials;

    Documents(Chance chance, FlightPlan plan, Serials serials) {
        this.chance = chance;
        this.plan = plan;
        this.serials = serials;
    }

    /** A passport that is valid for the journey. */
    TravelDocument passport(Person person) {
        int years = person.age(plan.day()) < OF_AGE ? YEARS_OF_CHILDREN : YEARS;
        LocalDate expires = plan.day().plusDays(chance.between(SOONEST, years * 365 - 10));
        LocalDate issued = expires.minusYears(years).plusDays(1);
        LocalDate earliest = person.birth().plusDays(1);
        return TravelDocumentBuilder.builder()
                .type(TravelDocumentType.PASSPORT)
                .code("P")
                .number(serials.document())
                .issuer(person.culture().code())
                .issuedOn(issued.isBefore(earliest) ? earliest : issued)
                .expiresOn(expires)
                .build();
    }

    /** The advance data of somebody who shows a passport; the seat comes at check-in. */
    AdvanceInformation advance(Person person, TravelDocument passport, String locator, String embarked) {
        boolean issue = chance.happens(0.3);
        return AdvanceInformationBuilder.builder()
                .action(TravellerAction.REPORTED)
                .identity(IdentityBuilder.builder(identity(person))
                        .name(person.name())
                        .build())
                .documents(List.of(
                        issue
                                ? passport
                                : TravelDocumentBuilder.builder(passport)
                                        .issuedOn(null)
                                        .build()))
                .flight(plan.advised())
                .embarkedAt(embarked)
                .disembarksAt(plan.service().to())
                .locator(locator)
                .verified(chance.happens(0.8) ? Boolean.TRUE : null)
                .build();
    }

    /** Who somebody is, without the name. */
    static Identity identity(Person person) {
        return IdentityBuilder.builder()
                .birthDate(person.birth())
                .sex(person.sex())
                .nationalities(List.of(person.culture().code()))
                .build();
    }

    /** The passport as a booking holds it: without the day of issue, with the name in it. */
    static TravelDocument booked(TravelDocument passport, Person person) {
        return TravelDocumentBuilder.builder(passport)
                .issuedOn(null)
                .holder(person.name())
                .build();
    }
}

package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.Agency;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FormOfPayment;
import io.tidewaiter.model.FrequentFlyer;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Ticket;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravellerRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Sells bookings. */
final class Sales {

    private static final int OF_AGE = 18;
    private static final int INFANT = 2;
    private static final int AGENCIES = 40;

    private final Chance chance;
    private final FlightPlan plan;
    private final Serials serials;
    private final Documents documents;
    private final Fares fares;
    private final Bags bags;

    Sales(Chance chance, FlightPlan plan, Serials serials) {
        this.chance = chance;
        this.plan = plan;
        this.serials = serials;
        this.documents = new Documents(chance, plan, serials);
        this.fares = new Fares(chance, plan.network(), serials);
        this.bags = new Bags(chance, plan, serials);
    }

    /** What all travellers of a booking share. */
    private record Deal(Booking booking, List<Flight> flights, BigDecimal fare, FormOfPayment payment, Terms terms) {}

    /** Sells flights to people on terms; the first of them is an adult unless there is one only. */
    Reservation sell(Lesson lesson, List<Person> people, List<Flight> flights, Terms terms) {
        Deal deal = deal(people.get(0), flights, terms);
        List<Passenger> travellers = new ArrayList<>();
        for (Person person : people) {
            travellers.add(traveller(person, deal, travellers.size() + 1));
        }
        return Reservation.of(lesson, locator(deal), travellers);
    }

    private static String locator(Deal deal) {
        return Objects.requireNonNull(deal.booking().locator());
    }

    private Deal deal(Person lead, List<Flight> flights, Terms terms) {
        Flight first = flights.get(0);
        String origin = Objects.requireNonNull(first.from());
        Instant created = plan.network()
                .instant(origin, Objects.requireNonNull(first.departsAt()))
                .minus(Duration.ofMinutes((long) (terms.leadHours() * 60)))
                .truncatedTo(ChronoUnit.MINUTES);
        boolean agency = terms.account() != null || chance.happens(0.45);
        String country = plan.network().airport(origin).country();
        String locator = serials.locator();
        Booking booking = BookingBuilder.builder()
                .locator(locator)
                .system(agency ? "1X" : FlightPlan.CARRIER)
                .otherLocators(agency ? List.of(FlightPlan.CARRIER + "/" + serials.locator()) : null)
                .createdAt(created)
                .createdOn(created.atZone(ZoneOffset.UTC).toLocalDate())
                .contacts(Contacts.of(lead, country, chance))
                .agency(agency(agency, origin, country))
                .corporateAccounts(terms.account() == null ? List.of() : List.of(terms.account()))
                .build();
        PersonName payer = terms.payer() == null ? lead.name() : terms.payer();
        boolean named = terms.payer() != null || chance.happens(0.8);
        FormOfPayment payment = fares.payment(terms.payment(), named && terms.account() == null ? payer : null);
        return new Deal(booking, flights, fares.fare(flights, terms.leadHours()), payment, terms);
    }

    private Agency agency(boolean agency, String city, String country) {
        String office = city + (agency ? "XA" : "XF") + "0" + (100 + chance.between(1, AGENCIES));
        return new Agency(
                agency ? "1X" : "XF",
                agency ? "90000" + office.substring(6) : null,
                office,
                agency ? chance.digits(4) + "AA" : "WEB",
                city,
                country);
    }

    private Passenger traveller(Person person, Deal deal, int position) {
        TravelDocument passport = documents.passport(person);
        boolean infant = person.age(plan.day()) < INFANT;
        BigDecimal fare = infant ? deal.fare().movePointLeft(1).setScale(2, RoundingMode.DOWN) : deal.fare();
        Booking shared = deal.booking();
        Ticket ticket = fares.ticket(
                fare,
                Objects.requireNonNull(shared.createdOn()),
                Objects.requireNonNull(deal.flights().get(0).from()));
        boolean held = chance.happens(0.88);
        BookingBuilder booking = BookingBuilder.builder(shared)
                .identity(IdentityBuilder.builder(held ? Documents.identity(person) : empty())
                        .name(Titles.booked(person, plan.day(), chance))
                        .build())
                .documents(held ? List.of(Documents.booked(passport, person)) : null)
                .tickets(List.of(ticket))
                .payments(List.of(Fares.of(deal.payment(), ticket)))
                .frequentFlyer(!infant && chance.happens(0.22) ? member() : null);
        return PassengerBuilder.builder()
                .reference(locator(deal) + "-" + position)
                .lodgedAt(plan.sent())
                .role(TravellerRole.PASSENGER)
                .advance(documents.advance(
                        person,
                        passport,
                        checkInLocator(shared),
                        Objects.requireNonNull(deal.flights().get(0).from())))
                .booking(booking.build())
                .flights(deal.flights())
                .baggage(infant ? null : bags.of(deal.flights(), deal.terms()))
                .minor(person.birth().plusYears(OF_AGE).isAfter(plan.day()))
                .build();
    }

    private static Identity empty() {
        return IdentityBuilder.builder().build();
    }

    private List<FrequentFlyer> member() {
        return List.of(new FrequentFlyer(FlightPlan.CARRIER, serials.member(), null));
    }

    /** The locator the system of the carrier knows. */
    private static String checkInLocator(Booking booking) {
        List<String> others = booking.otherLocators();
        return others == null
                ? Objects.requireNonNull(booking.locator())
                : others.get(0).substring(FlightPlan.CARRIER.length() + 1);
    }
}

package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.JourneyBuilder;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.CheckIn;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.TravelHistory;
import io.tidewaiter.model.Visa;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of the way out: whether it was flown, and whether the traveller may enter there. */
final class OnwardFacts {

    private static final String NOWHERE = "NONE";

    private final Trip trip;
    private final Itinerary way;
    private final Passenger passenger;

    OnwardFacts(Trip trip) {
        this.trip = trip;
        this.way = trip.itinerary();
        this.passenger = trip.passenger();
    }

    void fill(JourneyBuilder builder) {
        Truth boarded = lastBoarded();
        Flight last = way.lastOut();
        String country = way.countries().of(way.destination());
        builder.checkedThrough(
                        TravellerFacts.one(trip.held(TravelHistory::checkInReports), one -> Truth.of(one.through())))
                .lastLegBoarded(boarded.orNull())
                .leftAt(
                        boarded == Truth.UNKNOWN
                                ? null
                                : boarded == Truth.TRUE ? NOWHERE : Maybe.get(last, Flight::from))
                .onwardCountry(country)
                .onwardVisa(mayEnter(country).orNull())
                .onwardRefundable(Truth.anyOf(
                                Maybe.get(passenger.booking(), Booking::tickets),
                                ticket -> Truth.of(ticket.refundable()))
                        .orNull())
                .onwardBookedHours(Times.hours(booked(), way.departs()));
    }

    private Truth lastBoarded() {
        if (way.flightsOut() == 0 || passenger.checkIns() == null || passenger.flights() == null) {
            return Truth.UNKNOWN;
        }
        int last = passenger.flights().indexOf(way.lastOut()) + 1;
        Truth boarded = Truth.UNKNOWN;
        for (CheckIn one : passenger.checkIns()) {
            if (Truth.same(one.flight(), last) == Truth.TRUE) {
                boarded = Truth.of(one.boarded());
            }
        }
        return boarded;
    }

    private Truth mayEnter(@Nullable String country) {
        Truth visa =
                Truth.anyOf(Maybe.get(passenger.advance(), AdvanceInformation::visas), one -> allows(one, country));
        Boolean known = TravellerFacts.one(
                trip.held(TravelHistory::entryRights),
                one -> Truth.same(Maybe.get(one.country(), CountryCode::code), country)
                        .and(Truth.of(one.held())));
        return visa == Truth.TRUE ? Truth.TRUE : Truth.of(known);
    }

    private Truth allows(Visa visa, @Nullable String country) {
        LocalDate arrival = way.arrivesOn();
        Truth valid = visa.expiresOn() == null || arrival == null
                ? Truth.UNKNOWN
                : Truth.of(!visa.expiresOn().isBefore(arrival));
        String state = visa.validFor();
        Row row = state == null ? null : trip.tables().find(KnownTable.ICAO_STATES, state);
        String code = row == null ? state : row.text("country");
        return Truth.same(code, country).and(valid);
    }

    /** When the last flight of the way out came into the booking; null when that is not known. */
    private @Nullable Instant booked() {
        Booking booking = passenger.booking();
        Flight last = way.lastOut();
        if (booking == null || booking.changes() == null || last == null) {
            return null;
        }
        Instant booked = booking.createdAt();
        for (BookingChange change : booking.changes()) {
            Truth puts = puts(change, last);
            if (puts == Truth.UNKNOWN) {
                return null;
            }
            booked = puts == Truth.TRUE ? change.at() : booked;
        }
        return booked;
    }

    private static Truth puts(BookingChange change, Flight last) {
        return Truth.same(change.kind(), ChangeKind.ITINERARY)
                .and(Truth.anyOf(
                        change.flightsAfter(),
                        flight -> Truth.same(flight.from(), last.from()).and(Truth.same(flight.to(), last.to()))));
    }
}

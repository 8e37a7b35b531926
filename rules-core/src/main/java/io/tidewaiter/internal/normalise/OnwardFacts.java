package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.JourneyBuilder;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.CheckIn;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.EntryRight;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.TravelHistory;
import java.time.Instant;
import java.util.List;
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
        String country = way.countries().of(way.destination());
        builder.checkedThrough(
                        TravellerFacts.one(trip.held(TravelHistory::checkInReports), one -> Truth.of(one.through())))
                .lastLegBoarded(boarded.orNull())
                .leftAt(leftAt())
                .onwardCountry(country)
                .onwardVisa(mayEnter(country).orNull())
                .onwardRefundable(Truth.anyOf(
                                Maybe.get(passenger.booking(), Booking::tickets),
                                ticket -> Truth.of(ticket.refundable()))
                        .orNull())
                .onwardBookedHours(Times.hours(booked(), way.departs()));
    }

    /** Where the traveller left the way out before its end: an airport, or NONE; null when not known. */
    @Nullable
    String leftAt() {
        Truth boarded = lastBoarded();
        if (boarded == Truth.UNKNOWN) {
            return null;
        }
        return boarded == Truth.TRUE ? NOWHERE : Maybe.get(way.lastOut(), Flight::from);
    }

    private Truth lastBoarded() {
        if (way.flightsOut() == 0 || passenger.checkIns() == null || passenger.flights() == null) {
            return Truth.UNKNOWN;
        }
        int last = passenger.flights().indexOf(way.lastOut()) + 1;
        for (CheckIn one : passenger.checkIns()) {
            Truth same = Truth.same(one.flight(), last);
            if (same != Truth.FALSE) {
                return same == Truth.TRUE ? Truth.of(one.boarded()) : Truth.UNKNOWN;
            }
        }
        return Truth.UNKNOWN;
    }

    /** What the host found for that country; unknown when nobody looked. */
    private Truth mayEnter(@Nullable String country) {
        List<EntryRight> rights = trip.held(TravelHistory::entryRights);
        Truth found = Truth.UNKNOWN;
        for (EntryRight right : rights == null ? List.<EntryRight>of() : rights) {
            Truth same = Truth.same(Maybe.get(right.country(), CountryCode::code), country);
            if (same == Truth.UNKNOWN) {
                return Truth.UNKNOWN;
            }
            found = same == Truth.TRUE ? Truth.of(right.held()) : found;
        }
        return found;
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

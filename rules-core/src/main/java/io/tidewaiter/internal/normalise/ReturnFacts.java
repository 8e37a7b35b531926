package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.JourneyBuilder;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.BookingRelation;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.OtherBooking;
import io.tidewaiter.model.TravelHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way back: whether there is one, here or in another booking, whether one is asked for, and whether it was changed on the way. */
final class ReturnFacts {

    private static final Duration SOON = Duration.ofDays(90);

    private final Trip trip;
    private final Itinerary way;

    ReturnFacts(Trip trip) {
        this.trip = trip;
        this.way = trip.itinerary();
    }

    void fill(JourneyBuilder builder) {
        List<OtherBooking> others = trip.held(TravelHistory::otherBookings);
        Truth here = way.leadsBack();
        Truth soon = here == Truth.FALSE ? Truth.FALSE : here.and(within(way.departsBack()));
        Row rules = trip.tables().find(KnownTable.ENTRY_RULES, way.countries().of(way.destination()));
        builder.returnFound(here.or(Truth.anyOf(others, this::leadsOn)).orNull())
                .returnIn90Days(soon.or(
                                Truth.anyOf(others, other -> leadsOn(other).and(within(other.departsAt()))))
                        .orNull())
                .returnRequired(rules == null ? null : Boolean.valueOf("YES".equals(rules.text("return_ticket"))))
                .returnFromNow(Maybe.get(way.firstBack(), Flight::from));
        changed(builder, Maybe.get(trip.passenger().booking(), Booking::changes));
    }

    /** Whether another booking of the traveller begins in the country of destination after arrival there. */
    private Truth leadsOn(OtherBooking other) {
        Truth sameTraveller = Truth.same(other.relation(), BookingRelation.SAME_TRAVELLER);
        Truth after = Truth.before(way.arrives(), other.departsAt());
        return sameTraveller
                .and(way.countries().same(way.destination(), other.origin()))
                .and(after);
    }

    private Truth within(@Nullable Instant departure) {
        Instant arrival = way.arrives();
        return departure == null || arrival == null
                ? Truth.UNKNOWN
                : Truth.of(Duration.between(arrival, departure).compareTo(SOON) <= 0);
    }

    private void changed(JourneyBuilder builder, @Nullable List<BookingChange> changes) {
        builder.returnChangedAfterDeparture(
                Truth.anyOf(changes, this::changesReturn).orNull());
        for (BookingChange change : changes == null ? List.<BookingChange>of() : changes) {
            if (changesReturn(change) == Truth.TRUE) {
                builder.returnFromBooked(Maybe.get(first(change.flightsBefore()), Flight::from));
                return;
            }
        }
    }

    /** Whether a change after the first departure put flights from one airport in place of flights from another. */
    private Truth changesReturn(BookingChange change) {
        Flight before = first(change.flightsBefore());
        Flight after = first(change.flightsAfter());
        Truth moved = before == null || after == null
                ? Truth.UNKNOWN
                : Truth.same(before.from(), after.from()).not();
        return Truth.same(change.kind(), ChangeKind.ITINERARY)
                .and(Truth.before(way.departs(), change.at()))
                .and(moved);
    }

    private static @Nullable Flight first(@Nullable List<Flight> flights) {
        return flights == null || flights.isEmpty() ? null : flights.get(0);
    }
}

package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.Booking;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.EarlierTrip;
import io.tidewaiter.model.EarlierTripBuilder;
import io.tidewaiter.model.HouseholdCheck;
import io.tidewaiter.model.OtherBookingBuilder;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.SharedKind;
import io.tidewaiter.model.SharedLinkBuilder;
import io.tidewaiter.model.TravelHistory;
import io.tidewaiter.model.TravelHistoryBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the host knows of travellers beyond the messages: each entry on an invented legal ground, for sixty days. */
final class Known {

    static final String GROUND = "Example Passenger Data Act, section 12";
    private static final int DAYS = 60;

    private final FlightPlan plan;

    Known(FlightPlan plan) {
        this.plan = plan;
    }

    LocalDate until() {
        return plan.day().plusDays(DAYS);
    }

    /** A history in which the host looked and found nothing, unless there is one; no change of a booking that is not told. */
    PassengerBuilder unlessKnown(PassengerBuilder passenger) {
        if (passenger.history() == null) {
            passenger.history(nothing().build());
        }
        if (passenger.documentReports() == null) {
            passenger.documentReports(List.of());
        }
        Booking booking = passenger.booking();
        if (booking != null && booking.changes() == null) {
            passenger.booking(BookingBuilder.builder(booking).changes(List.of()).build());
        }
        return passenger;
    }

    /** Looked for and not found. */
    TravelHistoryBuilder nothing() {
        return TravelHistoryBuilder.builder()
                .earlierTrips(List.of())
                .otherBookings(List.of())
                .sharedLinks(List.of())
                .documentUses(List.of())
                .examinations(List.of());
    }

    TravelHistory household() {
        return nothing()
                .households(List.of(new HouseholdCheck(true, GROUND, until())))
                .build();
    }

    SharedLinkBuilder link(SharedKind kind, String token) {
        return SharedLinkBuilder.builder()
                .kind(kind)
                .token(token)
                .days(DAYS)
                .legalGround(GROUND)
                .heldUntil(until());
    }

    OtherBookingBuilder otherBooking(String locator) {
        return OtherBookingBuilder.builder()
                .locator(locator)
                .legalGround(GROUND)
                .heldUntil(until());
    }

    /** Trips there and back on one way, each some days before the other. */
    List<EarlierTrip> trips(String from, String to, int count, int stayHours) {
        return IntStream.range(0, count)
                .mapToObj(i -> EarlierTripBuilder.builder()
                        .origin(from)
                        .destination(to)
                        .departedOn(plan.day().minusDays(12L + 14L * i))
                        .roundTrip(true)
                        .stayHours(BigDecimal.valueOf(stayHours + i))
                        .finding(false)
                        .ordinary(true)
                        .legalGround(GROUND)
                        .heldUntil(until())
                        .build())
                .toList();
    }
}

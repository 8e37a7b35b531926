package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.BookingChangeBuilder;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.ChangeReason;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Histories of bookings. */
final class Changes {

    private static final String OFFICE = "VIEXF0100";

    private Changes() {}

    /** The traveller was another one until the day before, and the seat and the ticket were changed with it. */
    static List<BookingChange> ofName(Stage stage, BookingBuilder booking, Instant departs) {
        var after = Objects.requireNonNull(
                Objects.requireNonNull(booking.identity()).name());
        return List.of(
                change(ChangeKind.NAME, departs.minus(Duration.ofHours(30)))
                        .nameBefore(stage.stranger())
                        .nameAfter(after)
                        .build(),
                change(ChangeKind.TICKET, departs.minus(Duration.ofMinutes(1790)))
                        .build(),
                change(ChangeKind.SEAT, departs.minus(Duration.ofHours(27))).build());
    }

    /** The airline cancelled the flight of the day before and put the travellers on this one, seats and tickets with it. */
    static List<BookingChange> byAirline(FlightPlan plan, Flight now) {
        Instant at = plan.departure().minus(Duration.ofHours(25));
        Flight after = FlightBuilder.builder(now)
                .operatingNumber(null)
                .status(null)
                .reported(null)
                .build();
        Flight before = FlightBuilder.builder(after)
                .departsOn(Objects.requireNonNull(now.departsOn()).minusDays(1))
                .departsAt(Objects.requireNonNull(now.departsAt()).minusDays(1))
                .arrivesOn(Objects.requireNonNull(now.arrivesOn()).minusDays(1))
                .arrivesAt(Objects.requireNonNull(now.arrivesAt()).minusDays(1))
                .build();
        var itinerary = change(ChangeKind.ITINERARY, at)
                .flightsBefore(List.of(before))
                .flightsAfter(List.of(after))
                .reason(ChangeReason.SCHEDULE_CHANGE)
                .build();
        var others = IntStream.range(0, 2)
                .mapToObj(
                        i -> change(i == 0 ? ChangeKind.TICKET : ChangeKind.SEAT, at.plus(Duration.ofMinutes(10L + i)))
                                .reason(ChangeReason.SCHEDULE_CHANGE)
                                .build())
                .toList();
        return List.of(itinerary, others.get(0), others.get(1));
    }

    private static BookingChangeBuilder change(ChangeKind kind, Instant at) {
        return BookingChangeBuilder.builder().kind(kind).at(at).by(OFFICE);
    }
}

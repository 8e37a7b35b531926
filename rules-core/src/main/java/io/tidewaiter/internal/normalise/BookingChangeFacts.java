package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.BookingChange;
import io.tidewaiter.facts.BookingChangeBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of one change of the booking. */
final class BookingChangeFacts {

    /** The word of the model names what a rule may not look at; the fact says only that it was changed. */
    private static final String OF_PERSON = "IDENTITY";

    private BookingChangeFacts() {}

    static BookingChange derive(int number, io.tidewaiter.model.BookingChange change, Trip trip, Traveller traveller) {
        ChangeKind kind = change.kind();
        return BookingChangeBuilder.builder()
                .number(number)
                .subject(kind == ChangeKind.NAME ? OF_PERSON : Maybe.name(kind))
                .hoursAfterTicketing(Times.hours(ticketed(trip), change.at()))
                .hoursBeforeDeparture(Times.hours(change.at(), trip.itinerary().departs()))
                .spellingDistance(distance(change))
                .byAirline(BookingFacts.byCarrier(change).orNull())
                .traveller(traveller)
                .build();
    }

    private static @Nullable Integer distance(io.tidewaiter.model.BookingChange change) {
        if (change.kind() == ChangeKind.NAME) {
            return Spelling.distance(change.nameBefore(), change.nameAfter());
        }
        return change.kind() == null ? null : Integer.valueOf(0);
    }

    /** Beginning of the day of the first ticket; null when a day is not known. */
    private static @Nullable Instant ticketed(Trip trip) {
        List<Ticket> tickets = Maybe.get(trip.passenger().booking(), Booking::tickets);
        LocalDate first = null;
        for (Ticket ticket : tickets == null ? List.<Ticket>of() : tickets) {
            LocalDate day = ticket.issuedOn();
            if (day == null) {
                return null;
            }
            first = first == null || day.isBefore(first) ? day : first;
        }
        return first == null ? null : first.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

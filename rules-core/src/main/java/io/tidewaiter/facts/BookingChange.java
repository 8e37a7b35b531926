package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A change made to the booking. */
@RecordBuilder
@Meaning("A change made to the booking")
public record BookingChange(
        @Meaning(value = "Position of the change, counted from 1", example = "1", from = "booking.changes[]") @Nullable
        Integer number,

        @Meaning(
                value =
                        "What was changed: IDENTITY, DOCUMENT, ITINERARY, CONTACT, PAYMENT, TICKET, SEAT, BAGGAGE, AGENCY, SPLIT, TRAVELLERS, STATUS, CREATED, CANCELLED or OTHER",
                example = "IDENTITY",
                from = "booking.changes[].kind")
        @Nullable
        String subject,

        @Meaning(
                value =
                        "Time from the beginning of the day on which the first ticket was issued, UTC, to the change; negative when before",
                unit = "hours",
                example = "30",
                from = {"booking.changes[].at", "booking.tickets[].issuedOn"})
        @Nullable
        BigDecimal hoursAfterTicketing,

        @Meaning(
                value = "Time from the change to the first departure; negative when after it",
                unit = "hours",
                example = "12",
                from = {"booking.changes[].at", "flights[].departsAt"},
                tables = "airport-zones")
        @Nullable
        BigDecimal hoursBeforeDeparture,

        @Meaning(
                value =
                        "Letters changed, added or left out when the spelling of the person was changed; 0 for other changes",
                unit = "letters",
                example = "7",
                from = {"booking.changes[].kind", "booking.changes[].nameBefore", "booking.changes[].nameAfter"})
        @Nullable
        Integer spellingDistance,

        @Meaning(value = "True when the airline made it for a reason of its own", from = "booking.changes[].reason")
        @Nullable
        Boolean byAirline,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Change " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}

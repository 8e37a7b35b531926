package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another booking of the same traveller, or one this booking was divided from. */
@RecordBuilder
public record OtherBooking(
        @Meaning(value = "How it belongs to this booking", example = "SAME_TRAVELLER") @Nullable
        BookingRelation relation,

        @Meaning(value = "Record locator", example = "ZZ9Q2M") @Nullable
        String locator,

        @Meaning(value = "True when its tickets are not part of the tickets of this booking") @Nullable
        Boolean separateTicket,

        @Meaning(value = "First airport, IATA code", example = "QQH") @Nullable
        String origin,

        @Meaning(value = "Airport of destination, IATA code", example = "QQZ") @Nullable
        String destination,

        @Meaning(value = "First departure", unit = "instant, UTC", example = "2026-03-04T10:15:00Z") @Nullable
        Instant departsAt,

        @Meaning(value = "Arrival at its destination", unit = "instant, UTC", example = "2026-03-04T20:15:00Z")
        @Nullable
        Instant arrivesAt,

        @Meaning(
                value = "Legal ground on which the host holds this entry",
                example = "Example Passenger Data Act, s. 12",
                required = true)
        String legalGround,

        @Meaning(
                value = "Last day on which this entry may be used; after it, it is as if it had never been",
                example = "2026-09-30",
                required = true)
        LocalDate heldUntil)
        implements HeldEntry {

    /** @throws IllegalArgumentException when the legal ground or the last day is missing */
    public OtherBooking {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "OtherBooking[not shown]";
    }
}

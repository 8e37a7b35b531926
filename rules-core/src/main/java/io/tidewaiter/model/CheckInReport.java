package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the host knows of check-in and arrival beyond the messages. */
@RecordBuilder
public record CheckInReport(
        @Meaning(value = "True when another person checked the traveller in") @Nullable
        Boolean byOther,

        @Meaning(value = "The host's reference of that person on this journey", example = "XF204-20260304-PNR1-2")
        @Nullable
        String by,

        @Meaning(value = "True when the seat is not next to any traveller of the same booking or payer") @Nullable
        Boolean seatApart,

        @Meaning(value = "True when checked in through to the last airport") @Nullable
        Boolean through,

        @Meaning(value = "When check-in closed", unit = "instant, UTC", example = "2026-03-04T09:35:00Z") @Nullable
        Instant closedAt,

        @Meaning(value = "True when the traveller has left the airport of arrival") @Nullable
        Boolean leftAirport,

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
    public CheckInReport {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "CheckInReport[not shown]";
    }
}

package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A flight without a stop that was on sale when the booking was made. */
@RecordBuilder
public record DirectOffer(
        @Meaning(value = "True when it could have been booked, false when there was none") @Nullable
        Boolean bookable,

        @Meaning(value = "Its fare without taxes") @Nullable Money fare,

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
    public DirectOffer {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "DirectOffer[not shown]";
    }
}

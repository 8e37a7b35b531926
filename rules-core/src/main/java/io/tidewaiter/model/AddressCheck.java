package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A check of the address or hotel stated for the stay. */
@RecordBuilder
public record AddressCheck(
        @Meaning(value = "True when it exists, false when it could not be found") @Nullable
        Boolean found,

        @Meaning(value = "True when it is in the city of destination") @Nullable
        Boolean atDestination,

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
    public AddressCheck {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "AddressCheck[not shown]";
    }
}

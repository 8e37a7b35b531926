package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An examination of the traveller on this journey. */
@RecordBuilder
public record TravelExamination(
        @Meaning(value = "Where", example = "Example Airport, transfer hall") @Nullable
        String place,

        @Meaning(value = "When", unit = "instant, UTC", example = "2026-03-04T09:30:00Z") @Nullable
        Instant at,

        @Meaning(value = "True when something was found, false when nothing was") @Nullable
        Boolean finding,

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
    public TravelExamination {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "TravelExamination[not shown]";
    }
}

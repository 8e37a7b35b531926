package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the host knows of work, residence or family of the traveller at the destination. */
@RecordBuilder
public record DestinationLink(
        @Meaning(value = "True when there is such a link, false when it was looked for and not found") @Nullable
        Boolean found,

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
    public DestinationLink {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "DestinationLink[not shown]";
    }
}

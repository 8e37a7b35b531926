package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the traveller may enter a country. */
@RecordBuilder
public record EntryRight(
        @Meaning(value = "Country", example = "EX") @Nullable
        CountryCode country,

        @Meaning(
                value =
                        "True when a visa or another right to enter was found or none is needed, false when one is needed and none was found")
        @Nullable
        Boolean held,

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
    public EntryRight {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "EntryRight[not shown]";
    }
}

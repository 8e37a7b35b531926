package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A use of another travel document by somebody who seems to be the same person. */
@RecordBuilder
public record TravelDocumentUse(
        @Meaning(value = "Who that document says the holder is") @Nullable
        Identity identity,

        @Meaning(value = "Number of that document", example = "L898902C3") @Nullable
        String number,

        @Meaning(value = "Issuing state or organisation, code of ICAO Doc 9303-3", example = "UTO") @Nullable
        String issuer,

        @Meaning(value = "Day it was used", example = "2026-02-11") @Nullable
        LocalDate usedOn,

        @Meaning(value = "True when the journeys of the two overlap") @Nullable
        Boolean overlaps,

        @Meaning(value = "True when both documents were verified as genuine, valid and of the same person") @Nullable
        Boolean bothVerified,

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
    public TravelDocumentUse {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "TravelDocumentUse[not shown]";
    }
}

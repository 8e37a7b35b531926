package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An earlier journey of the traveller that the host may lawfully still hold. */
@RecordBuilder
public record EarlierTrip(
        @Meaning(value = "First airport, IATA code", example = "QQA") @Nullable
        String origin,

        @Meaning(value = "Airport of destination, IATA code", example = "QQZ") @Nullable
        String destination,

        @Meaning(value = "Day of departure", example = "2026-02-07") @Nullable
        LocalDate departedOn,

        @Meaning(value = "True when it led back") @Nullable Boolean roundTrip,

        @Meaning(value = "Length of the stay at the destination", unit = "hours", example = "40") @Nullable
        BigDecimal stayHours,

        @Meaning(value = "True when something was found on it, false when nothing was") @Nullable
        Boolean finding,

        @Meaning(value = "True when nothing about it was proposed for review") @Nullable
        Boolean ordinary,

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
    public EarlierTrip {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "EarlierTrip[not shown]";
    }
}

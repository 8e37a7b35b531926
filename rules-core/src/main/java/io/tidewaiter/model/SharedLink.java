package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something the booking shares with other bookings, as the host counted it. */
@RecordBuilder
public record SharedLink(
        @Meaning(value = "What is shared", example = "PHONE") @Nullable
        SharedKind kind,

        @Meaning(
                value = "Keyed one-way token of it, made with the host's secret; never the value itself",
                example = "b5bb9d8014a0f9b1")
        @Nullable
        String token,

        @Meaning(value = "Bookings that share it, this one included", unit = "bookings", example = "4") @Nullable
        Integer bookings,

        @Meaning(value = "Travellers who share it, this one included", unit = "travellers", example = "5") @Nullable
        Integer travellers,

        @Meaning(value = "Days over which they were counted, back from the as-of day", unit = "days", example = "60")
        @Nullable
        Integer days,

        @Meaning(
                value =
                        "True when they share a household, a family or a group; false when that was looked for and not found")
        @Nullable
        Boolean related,

        @Meaning(value = "True when all travel between the same two airports") @Nullable
        Boolean sameLane,

        @Meaning(value = "True when all travel on one day") @Nullable
        Boolean sameDay,

        @Meaning(value = "Time between the first and the last of their departures", unit = "hours", example = "30")
        @Nullable
        BigDecimal spreadHours,

        @Meaning(value = "True when none on one flight sits beside another of them") @Nullable
        Boolean seatsApart,

        @Meaning(value = "True when all of them travel one way") @Nullable
        Boolean oneWay,

        @Meaning(value = "True when card, telephone or address is that of an agency or company") @Nullable
        Boolean ofAgency,

        @Meaning(value = "True when the address is a place where people work, false when it is not") @Nullable
        Boolean workplace,

        @Meaning(value = "Different minors an adult travelled with", unit = "minors", example = "3") @Nullable
        Integer minors,

        @Meaning(value = "True when one payer paid for all of them") @Nullable
        Boolean onePayer,

        @Meaning(value = "True when the numbers of their documents follow each other") @Nullable
        Boolean numbersFollow,

        @Meaning(value = "True when their documents were issued on one day") @Nullable
        Boolean issuedSameDay,

        @Meaning(value = "Ways back that were not used", unit = "ways back", example = "12") @Nullable
        Integer unusedReturns,

        @Meaning(value = "Mass of the lightest of the bags that weigh alike", example = "23.1") @Nullable
        Mass weight,

        @Meaning(value = "Difference between the heaviest and the lightest of them", example = "0.2") @Nullable
        Mass weightSpread,

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
    public SharedLink {
        HeldEntry.require(legalGround, heldUntil);
    }

    /** The kind of record alone: what is personal is never printed. */
    @Override
    public String toString() {
        return "SharedLink[not shown]";
    }
}

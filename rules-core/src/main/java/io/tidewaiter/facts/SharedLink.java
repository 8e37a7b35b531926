package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Something the booking shares with other bookings, as the host found it. */
@RecordBuilder
@Meaning("Something the booking shares with other bookings, as the host found it")
public record SharedLink(
        @Meaning(value = "Position of the link, counted from 1", example = "1", from = "history.sharedLinks[]")
        @Nullable
        Integer number,

        @Meaning(
                value =
                        "What is shared: PHONE, EMAIL, CARD, PAYER, ADDRESS, SPONSOR, EMPLOYER, AGENCY, ESCORT (an adult travelling with minors), DOCUMENTS (held or presented together) or BAG_WEIGHT",
                example = "PHONE",
                from = "history.sharedLinks[].kind")
        @Nullable
        String kind,

        @Meaning(
                value = "Short one-way token of it, so that two can be told apart",
                example = "phone 3f9a",
                from = {"history.sharedLinks[].token", "history.sharedLinks[].kind"})
        @Nullable
        String token,

        @Meaning(
                value = "Bookings that share it, this one included",
                unit = "bookings",
                example = "4",
                from = "history.sharedLinks[].bookings")
        @Nullable
        Integer bookings,

        @Meaning(
                value = "Travellers who share it, this one included",
                unit = "travellers",
                example = "5",
                from = "history.sharedLinks[].travellers")
        @Nullable
        Integer travellers,

        @Meaning(
                value = "Days over which they were counted, back from the as-of day",
                unit = "days",
                example = "60",
                from = "history.sharedLinks[].days")
        @Nullable
        Integer days,

        @Meaning(
                value =
                        "True when they share a household, a family or a group; false when that was looked for and not found",
                from = "history.sharedLinks[].related")
        @Nullable
        Boolean related,

        @Meaning(value = "True when all travel between the same two airports", from = "history.sharedLinks[].sameLane")
        @Nullable
        Boolean sameLane,

        @Meaning(
                value = "Time between the first and the last of their departures",
                unit = "hours",
                example = "30",
                from = "history.sharedLinks[].spreadHours")
        @Nullable
        BigDecimal spreadHours,

        @Meaning(
                value = "True when none on one flight sits beside another of them",
                from = "history.sharedLinks[].seatsApart")
        @Nullable
        Boolean seatsApart,

        @Meaning(value = "True when all of them travel one way", from = "history.sharedLinks[].oneWay") @Nullable
        Boolean oneWay,

        @Meaning(
                value = "True when card, telephone or address is that of an agency or company",
                from = "history.sharedLinks[].ofAgency")
        @Nullable
        Boolean ofAgency,

        @Meaning(
                value = "True when the address is a place where people work; false when it is not",
                from = "history.sharedLinks[].workplace")
        @Nullable
        Boolean workplace,

        @Meaning(
                value = "Different minors an adult travelled with",
                unit = "minors",
                example = "3",
                from = "history.sharedLinks[].minors")
        @Nullable
        Integer minors,

        @Meaning(value = "True when one payer paid for all of them", from = "history.sharedLinks[].onePayer") @Nullable
        Boolean onePayer,

        @Meaning(
                value = "True when the numbers of their documents follow each other",
                from = "history.sharedLinks[].numbersFollow")
        @Nullable
        Boolean numbersFollow,

        @Meaning(
                value = "True when their documents were issued on one day",
                from = "history.sharedLinks[].issuedSameDay")
        @Nullable
        Boolean sameIssueDay,

        @Meaning(
                value = "Ways back that were not used",
                unit = "ways back",
                example = "12",
                from = "history.sharedLinks[].unusedReturns")
        @Nullable
        Integer unusedReturns,

        @Meaning(
                value = "Mass of the lightest of the bags that weigh alike",
                unit = "kg",
                example = "23.1",
                from = "history.sharedLinks[].weight")
        @Nullable
        BigDecimal weightKg,

        @Meaning(
                value = "Difference between the heaviest and the lightest of them",
                unit = "kg",
                example = "0.2",
                from = "history.sharedLinks[].weightSpread")
        @Nullable
        BigDecimal weightSpreadKg,

        @Meaning(value = "True when all travel on one day", from = "history.sharedLinks[].sameDay") @Nullable
        Boolean sameDay,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Shared " + (token == null ? "link " + number : token);
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}

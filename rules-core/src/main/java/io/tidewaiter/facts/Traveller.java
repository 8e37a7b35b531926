package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import org.jspecify.annotations.Nullable;

/** One traveller on one journey; there is exactly one of it. */
@RecordBuilder
@Meaning("One traveller on one journey; there is exactly one of it")
public record Traveller(
        @Meaning(value = "Always 1", example = "1", from = "reference") @Nullable
        Integer number,

        @Meaning(
                value = "Role on board: PASSENGER, CREW, POSITIONING_CREW or TRANSIT",
                example = "PASSENGER",
                from = "role")
        @Nullable
        String role,

        @Meaning(value = "True when under 18 on the day of travel", from = "minor") @Nullable
        Boolean minor,

        @Meaning(value = "True when travelling as an unaccompanied minor", from = "unaccompaniedMinor") @Nullable
        Boolean unaccompaniedMinor,

        @Meaning(
                value = "True when the adult who brings an unaccompanied minor is named",
                from = "unaccompaniedMinor.departure")
        @Nullable
        Boolean adultAtDepartureNamed,

        @Meaning(
                value = "True when the adult who meets an unaccompanied minor is named",
                from = "unaccompaniedMinor.arrival")
        @Nullable
        Boolean adultAtArrivalNamed,

        @Meaning(
                value =
                        "Letters to change, add or leave out until the person is spelt in the booking as in the advance passenger information, after transliteration and without titles",
                unit = "letters",
                example = "1",
                from = {"advance.identity.name", "booking.identity.name"})
        @Nullable
        Integer spellingDistance,

        @Meaning(
                value =
                        "True when booking and advance passenger information give the same date of birth; false when they differ",
                from = {"advance.identity.birthDate", "booking.identity.birthDate"})
        @Nullable
        Boolean bornSameDay,

        @Meaning(
                value =
                        "True when work, residence or family at the destination is known to the host; false when it was looked for and not found",
                from = "history.destinationLinks[]")
        @Nullable
        Boolean linkToDestination,

        @Meaning(
                value = "True when the address or hotel stated for the stay exists; false when it could not be found",
                from = "history.addressChecks[].found")
        @Nullable
        Boolean statedAddressFound,

        @Meaning(
                value = "True when the address or hotel stated for the stay is in the city of destination",
                from = "history.addressChecks[].atDestination")
        @Nullable
        Boolean statedAddressAtDestination,

        @Meaning(
                value = "Place where the traveller was examined on this journey; NONE when not examined",
                example = "Example Airport, transfer hall",
                from = "history.examinations[].place")
        @Nullable
        String examinedAt,

        @Meaning(
                value = "True when examined on this journey and nothing was found",
                from = "history.examinations[].finding")
        @Nullable
        Boolean examinedWithoutFinding)
        implements PassengerFact {

    @Override
    public Traveller traveller() {
        return this;
    }

    @Override
    public String label() {
        return "Traveller";
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}

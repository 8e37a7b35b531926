package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import org.jspecify.annotations.Nullable;

/** Check-in and boarding of the flight that is reported; at most one. */
@RecordBuilder
@Meaning("Check-in and boarding of the flight that is reported; at most one")
public record CheckIn(
        @Meaning(value = "Position of the check-in, counted from 1", example = "1", from = "checkIns") @Nullable
        Integer number,

        @Meaning(value = "True when another person checked the traveller in", from = "history.checkInReports[].byOther")
        @Nullable
        Boolean byOther,

        @Meaning(
                value = "Reference of the person who did; NONE when the traveller did",
                example = "traveller 2 of ZZ4T7K",
                from = {"history.checkInReports[].by", "history.checkInReports[].byOther"})
        @Nullable
        String by,

        @Meaning(
                value = "True when the seat is not next to any traveller of the same booking or payer",
                from = "history.checkInReports[].seatApart")
        @Nullable
        Boolean seatApart,

        @Meaning(
                value = "True when the traveller came to the airport without a reservation",
                from = {"checkIns[].goShow", "checkIns[].flight", "flights[].reported"})
        @Nullable
        Boolean goShow,

        @Meaning(
                value = "True when the traveller did not come",
                from = {"checkIns[].noShow", "checkIns[].flight", "flights[].reported"})
        @Nullable
        Boolean noShow,

        @Meaning(
                value = "True when boarded; false when the flight left without the traveller",
                from = {"checkIns[].boarded", "checkIns[].flight", "flights[].reported"})
        @Nullable
        Boolean boarded,

        @Meaning(
                value = "True when the traveller has left the airport of arrival",
                from = "history.checkInReports[].leftAirport")
        @Nullable
        Boolean departedAirport,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Check-in";
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}

package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A journey the host may lawfully still hold. */
@RecordBuilder
@Meaning("A journey the host may lawfully still hold")
public record EarlierTrip(
        @Meaning(value = "Position of the trip, counted from 1", example = "1", from = "history.earlierTrips[]")
        @Nullable
        Integer number,

        @Meaning(
                value = "Days from its departure to the as-of day",
                unit = "days",
                example = "25",
                from = "history.earlierTrips[].departedOn")
        @Nullable
        Integer daysAgo,

        @Meaning(
                value = "True when it went between the same two airports",
                from = {"history.earlierTrips[]", "flights[]"})
        @Nullable
        Boolean sameLane,

        @Meaning(value = "True when it led back", from = "history.earlierTrips[].roundTrip") @Nullable
        Boolean roundTrip,

        @Meaning(
                value = "Length of the stay",
                unit = "hours",
                example = "40",
                from = "history.earlierTrips[].stayHours")
        @Nullable
        BigDecimal stayHours,

        @Meaning(
                value = "True when something was found on it; false when nothing was",
                from = "history.earlierTrips[].finding")
        @Nullable
        Boolean finding,

        @Meaning(value = "True when nothing about it was proposed for review", from = "history.earlierTrips[].ordinary")
        @Nullable
        Boolean ordinary,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Earlier trip " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}

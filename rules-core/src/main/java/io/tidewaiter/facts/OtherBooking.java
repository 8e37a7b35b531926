package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Another booking of the same traveller, or one this booking was divided from. */
@RecordBuilder
@Meaning("Another booking of the same traveller, or one this booking was divided from")
public record OtherBooking(
        @Meaning(value = "Position of the booking, counted from 1", example = "1", from = "history.otherBookings[]")
        @Nullable
        Integer number,

        @Meaning(
                value = "SAME_TRAVELLER, or SPLIT when this booking was divided from it",
                example = "SAME_TRAVELLER",
                from = "history.otherBookings[].relation")
        @Nullable
        String relation,

        @Meaning(value = "Record locator", example = "ZZ9Q2M", from = "history.otherBookings[].locator") @Nullable
        String reference,

        @Meaning(
                value = "True when its tickets are not part of the tickets of this booking",
                from = "history.otherBookings[].separateTicket")
        @Nullable
        Boolean separateTicket,

        @Meaning(
                value = "Airport where one ends and the other begins, IATA; NONE when they do not meet",
                example = "QQH",
                from = {"history.otherBookings[]", "flights[]"})
        @Nullable
        String meetsAt,

        @Meaning(
                value = "True when that airport is neither the origin nor the last destination of the two together",
                from = {"history.otherBookings[]", "flights[]"})
        @Nullable
        Boolean meetsAtHub,

        @Meaning(
                value =
                        "Time between the end of one and the beginning of the other; of a divided booking, between the two departures",
                unit = "hours",
                example = "6",
                from = {"history.otherBookings[]", "flights[].departsAt", "flights[].arrivesAt"},
                tables = "airport-zones")
        @Nullable
        BigDecimal hoursApart,

        @Meaning(
                value = "True when it goes between the same two airports",
                from = {"history.otherBookings[]", "flights[]"})
        @Nullable
        Boolean sameLane,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Other booking " + number;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}

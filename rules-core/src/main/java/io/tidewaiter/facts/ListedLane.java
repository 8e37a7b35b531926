package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A listing of the way of the journey, in force on the as-of day. */
@RecordBuilder
@Meaning("A listing of the way of the journey, in force on the as-of day")
public record ListedLane(
        @Meaning(value = "Position of the listing, counted from 1", example = "1", from = "flights[]") @Nullable
        Integer number,

        @Meaning(
                value =
                        "LANE (intelligence on a crime), GATEWAY (to a conflict zone), SMUGGLING (of migrants) or WILDLIFE",
                example = "LANE",
                from = "flights[]",
                tables = "listed-lanes")
        @Nullable
        String kind,

        @Meaning(
                value = "What it is listed for, the names of Threat",
                example = "NARCOTICS",
                from = "flights[]",
                tables = "listed-lanes")
        @Nullable
        String threat,

        @Meaning(
                value = "Reference of the listing",
                example = "EX-L-2026-014",
                from = "flights[]",
                tables = "listed-lanes")
        @Nullable
        String reference,

        @Meaning(
                value = "Airport on the way that it names, IATA; NONE when it names origin and destination only",
                example = "QQH",
                from = "flights[]",
                tables = "listed-lanes")
        @Nullable
        String via,

        @Meaning(value = "Last airport it names, IATA", example = "QQZ", from = "flights[]", tables = "listed-lanes")
        @Nullable
        String gateway,

        @Meaning(value = "Last day of the listing", example = "2026-04-30", from = "flights[]", tables = "listed-lanes")
        @Nullable
        LocalDate validTo,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Listed lane " + reference;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}

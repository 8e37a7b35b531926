package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A listing of the agency or office that made the booking, in force on the as-of day. */
@RecordBuilder
@Meaning("A listing of the agency or office that made the booking, in force on the as-of day")
public record ListedAgency(
        @Meaning(value = "Position of the listing, counted from 1", example = "1", from = "booking.agency") @Nullable
        Integer number,

        @Meaning(
                value = "Agency, IATA number or office code",
                example = "99912345",
                from = {"booking.agency.number", "booking.agency.office"},
                tables = "listed-agencies")
        @Nullable
        String agency,

        @Meaning(
                value = "What it is listed for, the names of Threat",
                example = "TRAFFICKING",
                from = {"booking.agency.number", "booking.agency.office"},
                tables = "listed-agencies")
        @Nullable
        String threat,

        @Meaning(
                value = "Reference of the listing",
                example = "EX-A-2026-003",
                from = {"booking.agency.number", "booking.agency.office"},
                tables = "listed-agencies")
        @Nullable
        String reference,

        @Meaning(
                value = "Confirmed cases of its bookings",
                unit = "cases",
                example = "5",
                from = {"booking.agency.number", "booking.agency.office"},
                tables = "listed-agencies")
        @Nullable
        Integer confirmedCases,

        @Meaning(
                value = "Confirmed cases divided by the bookings reviewed",
                unit = "ratio",
                example = "0.08",
                from = {"booking.agency.number", "booking.agency.office"},
                tables = "listed-agencies")
        @Nullable
        BigDecimal hitRate,

        @Meaning(
                value = "Last day of the listing",
                example = "2026-04-30",
                from = {"booking.agency.number", "booking.agency.office"},
                tables = "listed-agencies")
        @Nullable
        LocalDate validTo,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    @Override
    public String label() {
        return "Listed agency " + reference;
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}

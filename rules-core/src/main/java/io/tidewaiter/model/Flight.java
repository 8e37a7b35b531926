package io.tidewaiter.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One flight of a journey (Annex I, items 3, 7, 10, 14 and 15). Times are those of the airport, without an offset, for the messages
 * give none.
 */
@RecordBuilder
public record Flight(
        @Meaning(value = "Carrier that sold the flight, IATA or ICAO code", example = "XF") @Nullable
        String carrier,

        @Meaning(
                value = "Flight number under which it was sold, without the carrier and without leading zeros",
                example = "204")
        @Nullable
        String number,

        @Meaning(value = "Carrier that flies, when it is another one", example = "XG") @Nullable
        String operatingCarrier,

        @Meaning(value = "Flight number of the carrier that flies", example = "7204") @Nullable
        String operatingNumber,

        @Meaning(value = "Further code-share numbers, carrier and number", example = "XH3310") @Nullable
        List<String> sharedAs,

        @Meaning(value = "Airport of departure, IATA code", example = "SKP") @Nullable
        String from,

        @Meaning(value = "Airport of arrival, IATA code", example = "VIE") @Nullable
        String to,

        @Meaning(
                value = "Day of departure at the airport of departure",
                unit = "local date of the airport of departure",
                example = "2026-03-04")
        @Nullable
        LocalDate departsOn,

        @Meaning(
                value = "Time of departure at the airport of departure",
                unit = "local time of the airport of departure",
                example = "2026-03-04T10:15:00")
        @Nullable
        LocalDateTime departsAt,

        @Meaning(
                value = "Day of arrival at the airport of arrival",
                unit = "local date of the airport of arrival",
                example = "2026-03-04")
        @Nullable
        LocalDate arrivesOn,

        @Meaning(
                value = "Time of arrival at the airport of arrival",
                unit = "local time of the airport of arrival",
                example = "2026-03-04T11:55:00")
        @Nullable
        LocalDateTime arrivesAt,

        @Meaning(value = "Reservation class", example = "Y") @Nullable
        String bookingClass,

        @Meaning(value = "Cabin, as written", example = "M") @Nullable
        String cabin,

        @Meaning(value = "Reservation status, IATA AIRIMP code such as HK or UN", example = "HK") @Nullable
        String status,

        @Meaning(value = "Seat of the traveller on this flight", example = "14C") @Nullable
        String seat,

        @Meaning("True for the flight the message reports") @Nullable
        Boolean reported,

        @Meaning(value = "What was done to the flight, when the message is about that", example = "CANCELLED") @Nullable
        FlightChange change) {

    /** Copies the lists, so that the record cannot change afterwards. */
    public Flight {
        sharedAs = Lists.copy(sharedAs);
    }
}

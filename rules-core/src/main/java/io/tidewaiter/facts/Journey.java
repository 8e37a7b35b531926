package io.tidewaiter.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import io.tidewaiter.model.Meaning;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The itinerary as booked and flown; at most one. */
@RecordBuilder
@Meaning("The itinerary as booked and flown; at most one")
public record Journey(
        @Meaning(value = "Position of the journey, counted from 1", example = "1", from = "flights[]") @Nullable
        Integer number,

        @Meaning(value = "First airport, IATA", example = "QQA", from = "flights[].from") @Nullable
        String origin,

        @Meaning(
                value =
                        "Airport of destination, IATA: the farthest point, where the longest stay is or the way back begins",
                example = "QQZ",
                from = "flights[].to")
        @Nullable
        String destination,

        @Meaning(
                value = "Airports between origin and destination in order, IATA",
                example = "QQH",
                from = {"flights[].from", "flights[].to"})
        @Nullable
        List<String> via,

        @Meaning(
                value = "Airport of the first change on the way out, IATA; NONE when there is none",
                example = "QQH",
                from = {"flights[].from", "flights[].to"})
        @Nullable
        String hub,

        @Meaning(value = "Flights from origin to destination", unit = "flights", example = "2", from = "flights[]")
        @Nullable
        Integer legsOut,

        @Meaning(value = "True when no flight of the booking leads back", from = "flights[]") @Nullable
        Boolean oneWay,

        @Meaning(
                value =
                        "True when the way back begins at another airport than the destination, or ends at another than the origin",
                from = "flights[]")
        @Nullable
        Boolean openJaw,

        @Meaning(
                value = "Time from arrival at the destination to the departure of the way back",
                unit = "hours",
                example = "46",
                from = {"flights[].arrivesAt", "flights[].departsAt"},
                tables = "airport-zones")
        @Nullable
        BigDecimal stayHours,

        @Meaning(
                value = "Time from the first departure to arrival at the destination, waiting included",
                unit = "hours",
                example = "19.5",
                from = {"flights[].arrivesAt", "flights[].departsAt"},
                tables = "airport-zones")
        @Nullable
        BigDecimal travelHours,

        @Meaning(
                value =
                        "Time of the flights of the way out by their great-circle distances: 0.6 hours and an hour for each 830 km",
                unit = "hours",
                example = "11.2",
                from = {"flights[].from", "flights[].to"},
                tables = "airports")
        @Nullable
        BigDecimal flightHours,

        @Meaning(
                value =
                        "Time of a flight from origin to destination without a stop, by its great-circle distance: 0.6 hours and an hour for each 830 km",
                unit = "hours",
                example = "9.6",
                from = {"flights[].from", "flights[].to"},
                tables = "airports")
        @Nullable
        BigDecimal directHours,

        @Meaning(
                value = "True when a flight without a stop could have been booked when this one was",
                from = "history.directOffers[].bookable")
        @Nullable
        Boolean directBookable,

        @Meaning(
                value = "Fare paid divided by the fare without a stop in the same currency",
                unit = "ratio",
                example = "1.05",
                from = {"booking.tickets[].fare", "history.directOffers[].fare"})
        @Nullable
        BigDecimal fareToDirect,

        @Meaning(
                value = "Great-circle distance from origin to destination",
                unit = "km",
                example = "8200",
                from = {"flights[].from", "flights[].to"},
                tables = "airports")
        @Nullable
        BigDecimal directKm,

        @Meaning(
                value = "Great-circle distance of the flights of the way out divided by the direct one",
                unit = "ratio",
                example = "1.4",
                from = {"flights[].from", "flights[].to"},
                tables = "airports")
        @Nullable
        BigDecimal detour,

        @Meaning(
                value = "True when a way back or onward from the destination is found, in this booking or another",
                from = {"flights[]", "history.otherBookings[]"},
                tables = {"airports", "airport-zones"})
        @Nullable
        Boolean returnFound,

        @Meaning(
                value =
                        "True when a way back or onward is found that begins within 90 days of arrival, in this booking or another",
                from = {"flights[]", "history.otherBookings[]"},
                tables = {"airports", "airport-zones"})
        @Nullable
        Boolean returnIn90Days,

        @Meaning(
                value = "True when the destination asks for a ticket back or onward",
                from = "flights[].to",
                tables = {"airports", "entry-rules"})
        @Nullable
        Boolean returnRequired,

        @Meaning(
                value = "Airport from which the way back was booked first, IATA",
                example = "QQZ",
                from = {"booking.changes[]", "flights[].departsAt"})
        @Nullable
        String returnFromBooked,

        @Meaning(
                value = "Airport from which the way back is booked now, IATA",
                example = "QQY",
                from = "flights[].from")
        @Nullable
        String returnFromNow,

        @Meaning(
                value = "True when the airport of the way back was changed after the first departure",
                from = {"booking.changes[]", "flights[].departsAt"},
                tables = "airport-zones")
        @Nullable
        Boolean returnChangedAfterDeparture,

        @Meaning(value = "True when checked in through to the last airport", from = "history.checkInReports[].through")
        @Nullable
        Boolean checkedThrough,

        @Meaning(
                value =
                        "True when the last flight of the way out was boarded; false when it left without the traveller",
                from = {"checkIns[].boarded", "checkIns[].flight", "flights[]"})
        @Nullable
        Boolean lastLegBoarded,

        @Meaning(
                value = "Airport where the traveller left the way out before its end, IATA; NONE when at its end",
                example = "QQH",
                from = {"checkIns[].boarded", "checkIns[].flight", "flights[].from"})
        @Nullable
        String leftAt,

        @Meaning(
                value =
                        "True when a visa or right to enter the last country of the way out is found; false when one is needed and none was found",
                from = {"history.entryRights[]", "flights[].to"},
                tables = "airports")
        @Nullable
        Boolean onwardVisa,

        @Meaning(
                value = "Last country of the way out, ISO 3166-1 alpha-2",
                example = "EX",
                from = "flights[].to",
                tables = "airports")
        @Nullable
        String onwardCountry,

        @Meaning(
                value = "True when a ticket of the booking can be given back for money",
                from = "booking.tickets[].refundable")
        @Nullable
        Boolean onwardRefundable,

        @Meaning(
                value = "Time from the booking of the last flight to the first departure",
                unit = "hours",
                example = "5",
                from = {"booking.createdAt", "booking.changes[]", "flights[].departsAt"},
                tables = "airport-zones")
        @Nullable
        BigDecimal onwardBookedHours,

        @Meaning(
                value =
                        "First event on the as-of day that disturbs an airport of the way out or the lane between its countries; NONE when the table has none",
                example = "Strike of the controllers",
                from = {"flights[].from", "flights[].to"},
                tables = "disruptions")
        @Nullable
        String disruption,

        @Meaning(value = "The traveller it belongs to") @Nullable
        Traveller traveller)
        implements PassengerFact {

    /** Copies the lists, so that the fact cannot change afterwards. */
    public Journey {
        via = via == null ? null : List.copyOf(via);
    }

    @Override
    public String label() {
        return "Journey";
    }

    @Override
    public String toString() {
        return Fact.plainName(this);
    }
}

package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.Flight;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of a traveller, cut in two: the way out and the way back. A journey leads back when it ends at its first airport, or in that
 * airport's country after it was in another. The destination is then where the longest stay is; otherwise it is the last airport.
 */
final class Itinerary {

    /** Reservation status codes of IATA AIRIMP for flights that will not be flown; a status that is not given counts as confirmed. */
    private static final Set<String> NOT_FLOWN = Set.of("HX", "NO", "UC", "UN", "XX", "XK", "XL", "US", "UU");

    private final AirportClock clock;
    private final Countries countries;
    private final List<Flight> flights;
    private final int out;

    private Itinerary(AirportClock clock, Countries countries, List<Flight> flights) {
        this.clock = clock;
        this.countries = countries;
        this.flights = flights;
        this.out = wayOut();
    }

    /** The way; nothing about it is known when the list of flights is not. */
    static Itinerary of(@Nullable List<Flight> flights, Tables tables) {
        List<Flight> flown = new ArrayList<>();
        for (Flight flight : flights == null ? List.<Flight>of() : flights) {
            if (flight.status() == null || !NOT_FLOWN.contains(flight.status())) {
                flown.add(flight);
            }
        }
        return new Itinerary(new AirportClock(tables), new Countries(tables), flown);
    }

    /** Flights of the way out; 0 when it is not known where it ends. */
    private int wayOut() {
        Truth back = leadsBack();
        if (flights.isEmpty() || back == Truth.UNKNOWN) {
            return 0;
        }
        return back == Truth.FALSE ? flights.size() : longestStay();
    }

    /** Whether the journey leads back. */
    Truth leadsBack() {
        if (flights.isEmpty() || airports(flights.size()) == null) {
            return Truth.UNKNOWN;
        }
        String first = flights.get(0).from();
        String last = flights.get(flights.size() - 1).to();
        if (flights.size() == 1) {
            return Truth.FALSE;
        }
        Truth elsewhere =
                Truth.any(flights, flight -> countries.same(first, flight.to()).not());
        return Truth.same(first, last).or(countries.same(first, last).and(elsewhere));
    }

    /** Number of the flight after which the stay is longest; 0 when a stay is not known. The first of equals. */
    private int longestStay() {
        Duration longest = null;
        int at = 0;
        for (int i = 1; i < flights.size(); i++) {
            Duration stay = clock.between(
                    flights.get(i - 1).to(), flights.get(i - 1).arrivesAt(),
                    flights.get(i).from(), flights.get(i).departsAt());
            if (stay == null && flights.size() > 2) {
                return 0;
            }
            if (longest == null || (stay != null && stay.compareTo(longest) > 0)) {
                longest = stay;
                at = i;
            }
        }
        return at;
    }

    /** Airports of the first flights in order; null when one is not known. A change of airport within a stay counts both. */
    private @Nullable List<String> airports(int count) {
        List<String> airports = new ArrayList<>(count + 1);
        for (Flight flight : flights.subList(0, count)) {
            if (flight.from() == null || flight.to() == null) {
                return null;
            }
            if (airports.isEmpty() || !airports.get(airports.size() - 1).equals(flight.from())) {
                airports.add(flight.from());
            }
            airports.add(flight.to());
        }
        return airports;
    }

    /** Airports of the way out in order; null when they are not known. */
    @Nullable
    List<String> airportsOut() {
        return out == 0 ? null : airports(out);
    }

    List<Flight> flights() {
        return flights;
    }

    /** Flights of the way out; 0 when it is not known where it ends. */
    int flightsOut() {
        return out;
    }

    /** First airport; null when not known. */
    @Nullable
    String origin() {
        return flights.isEmpty() ? null : flights.get(0).from();
    }

    @Nullable
    String destination() {
        return out == 0 ? null : flights.get(out - 1).to();
    }

    /** The first flight of the way back; null when there is none or it is not known. */
    @Nullable
    Flight firstBack() {
        return out == 0 || out == flights.size() ? null : flights.get(out);
    }

    @Nullable
    Flight lastOut() {
        return out == 0 ? null : flights.get(out - 1);
    }

    /** The first departure; null when not known. */
    java.time.@Nullable Instant departs() {
        return flights.isEmpty()
                ? null
                : clock.instant(flights.get(0).from(), flights.get(0).departsAt());
    }

    /** Arrival at the destination; null when not known. */
    java.time.@Nullable Instant arrives() {
        Flight last = lastOut();
        return last == null ? null : clock.instant(last.to(), last.arrivesAt());
    }

    /** Departure of the way back; null when there is none or it is not known. */
    java.time.@Nullable Instant departsBack() {
        Flight back = firstBack();
        return back == null ? null : clock.instant(back.from(), back.departsAt());
    }

    /** Day of the first departure at its airport. */
    @Nullable
    LocalDate departsOn() {
        return flights.isEmpty() ? null : flights.get(0).departsOn();
    }

    /** Day of arrival at the destination, there. */
    @Nullable
    LocalDate arrivesOn() {
        return Maybe.get(lastOut(), Flight::arrivesOn);
    }

    /** Hours of the stay at the destination; at one airport no time zone is needed. */
    @Nullable
    BigDecimal stayHours() {
        Flight in = lastOut();
        Flight back = firstBack();
        return in == null || back == null
                ? null
                : AirportClock.hours(clock.between(in.to(), in.arrivesAt(), back.from(), back.departsAt()));
    }

    /** Countries of airports. */
    Countries countries() {
        return countries;
    }
}

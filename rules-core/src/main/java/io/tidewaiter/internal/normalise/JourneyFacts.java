package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Journey;
import io.tidewaiter.facts.JourneyBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.Flight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives the facts of the itinerary. */
final class JourneyFacts {

    private static final String NONE = "NONE";

    /** Time on the ground, for climb and descent, and cruising speed: block times of airliners come to within half an hour of it. */
    private static final BigDecimal GROUND_HOURS = new BigDecimal("0.6");

    private static final BigDecimal CRUISE_KM_PER_HOUR = BigDecimal.valueOf(830);

    private final Trip trip;
    private final Itinerary way;
    private final Countries countries;
    private final Distances distances;

    JourneyFacts(Trip trip) {
        this.trip = trip;
        this.way = trip.itinerary();
        this.countries = way.countries();
        this.distances = new Distances(trip.tables());
    }

    /** At most one: none when there are known to be no flights. */
    static @Nullable List<Trip> one(Trip trip) {
        List<Flight> flights = trip.passenger().flights();
        return flights == null ? null : flights.isEmpty() ? List.of() : List.of(trip);
    }

    static Journey derive(int number, Trip trip, Traveller traveller) {
        return new JourneyFacts(trip).derive(number, traveller);
    }

    private Journey derive(int number, Traveller traveller) {
        JourneyBuilder builder = JourneyBuilder.builder()
                .number(number)
                .origin(way.origin())
                .destination(way.destination())
                .oneWay(way.leadsBack().not().orNull())
                .stayHours(way.stayHours())
                .travelHours(Times.hours(way.departs(), way.arrives()))
                .traveller(traveller);
        List<String> out = way.airportsOut();
        if (out != null) {
            wayOut(builder, out);
        }
        builder.openJaw(openJaw().orNull());
        new ReturnFacts(trip).fill(builder);
        new OnwardFacts(trip).fill(builder);
        new OfferFacts(trip).fill(builder);
        return builder.build();
    }

    private void wayOut(JourneyBuilder builder, List<String> out) {
        String first = out.get(0);
        String last = out.get(out.size() - 1);
        BigDecimal direct = kilometres(List.of(first, last));
        BigDecimal flown = kilometres(out);
        builder.via(out.subList(1, out.size() - 1))
                .hub(way.flightsOut() == 1 ? NONE : way.flights().get(0).to())
                .legsOut(way.flightsOut())
                .directKm(direct)
                .detour(Numbers.ratio(flown, direct))
                .directHours(hours(direct))
                .flightHours(flightHours())
                .disruption(disruption(out));
    }

    private @Nullable BigDecimal kilometres(List<String> airports) {
        List<String> places = places(airports);
        return places == null ? null : distances.kilometres(places);
    }

    private @Nullable List<String> places(List<String> airports) {
        List<String> places = new ArrayList<>(airports.size());
        for (String airport : airports) {
            String place = countries.place(airport);
            if (place == null) {
                return null;
            }
            places.add(place);
        }
        return places;
    }

    private @Nullable BigDecimal flightHours() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Flight flight : way.flights().subList(0, way.flightsOut())) {
            BigDecimal one = flight.from() == null || flight.to() == null
                    ? null
                    : hours(kilometres(List.of(flight.from(), flight.to())));
            sum = Numbers.plus(sum, one);
        }
        return sum;
    }

    private static @Nullable BigDecimal hours(@Nullable BigDecimal kilometres) {
        return kilometres == null
                ? null
                : Numbers.of(GROUND_HOURS.add(kilometres.divide(CRUISE_KM_PER_HOUR, 1, RoundingMode.HALF_EVEN)));
    }

    private @Nullable String disruption(List<String> out) {
        List<String> places = places(out);
        return places == null ? null : Disruptions.along(places, trip.tables());
    }

    private Truth openJaw() {
        if (way.leadsBack() != Truth.TRUE) {
            return way.leadsBack();
        }
        Flight back = way.firstBack();
        Flight last = way.flights().get(way.flights().size() - 1);
        Truth begins =
                Truth.same(way.destination(), Maybe.get(back, Flight::from)).not();
        return begins.or(Truth.same(way.origin(), last.to()).not());
    }
}

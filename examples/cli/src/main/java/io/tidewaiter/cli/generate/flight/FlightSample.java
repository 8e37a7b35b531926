package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.Passenger;
import java.util.List;
import java.util.stream.Stream;

/**
 * A flight with everybody on board.
 *
 * @param plan flight
 * @param number of the flight, from 0
 * @param control reference of the interchanges of its messages
 * @param reservations bookings in the order of the message
 * @param crew those who work on the flight
 * @param watched entries of the watch list that belong to it
 */
record FlightSample(
        FlightPlan plan,
        long number,
        String control,
        List<Reservation> reservations,
        List<Passenger> crew,
        List<WatchRow> watched) {

    FlightSample {
        reservations = List.copyOf(reservations);
        crew = List.copyOf(crew);
        watched = List.copyOf(watched);
    }

    /** Travellers in the order of the messages, the crew last. */
    Stream<Passenger> everybody() {
        return Stream.concat(travellers(), crew.stream());
    }

    Stream<Passenger> travellers() {
        return reservations.stream().flatMap(one -> one.travellers().stream());
    }

    /** Carrier and number, as in XF204. */
    static String designator(FlightPlan plan) {
        return FlightPlan.CARRIER + plan.service().number();
    }
}

package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The flight that is reported, and the itineraries it is part of.
 *
 * @param service flight of the timetable
 * @param day of departure
 * @param network airports
 */
record FlightPlan(Service service, LocalDate day, Network network) {

    static final String CARRIER = "XF";
    static final String PARTNER = "XG";
    private static final Duration SENT_BEFORE = Duration.ofMinutes(30);

    Instant departure() {
        return network.instant(service.from(), day.atTime(service.departsAt()));
    }

    /** When the messages are sent: check-in is closed. */
    Instant sent() {
        return departure().minus(SENT_BEFORE);
    }

    /** The flight as the carrier that flies it names it. */
    Flight reported() {
        return leg(service.from(), service.to(), departure(), service.minutes())
                .carrier(CARRIER)
                .number(service.number())
                .reported(true)
                .build();
    }

    /** The flight as the passenger list tells it: without class and status. */
    Flight advised() {
        return FlightBuilder.builder(reported()).bookingClass(null).status(null).build();
    }

    /** The way out: by way of other airports, the first one first, or from where the reported flight begins. */
    List<Flight> out(List<String> before, Chance chance) {
        List<Flight> legs = new ArrayList<>();
        legs.add(booked(FlightBuilder.builder(reported()), chance));
        Instant next = departure();
        String to = service.from();
        for (int i = before.size() - 1; i >= 0; i--) {
            String from = before.get(i);
            Instant arrives = next.minus(Duration.ofMinutes(5L * chance.between(14, 40)));
            int minutes = network.minutes(from, to);
            next = arrives.minus(Duration.ofMinutes(minutes));
            legs.add(partner(leg(from, to, next, minutes), from, to));
            to = from;
        }
        Collections.reverse(legs);
        return List.copyOf(legs);
    }

    /** The way back some days later, by way of the same hub, then to other airports. */
    List<Flight> back(int days, List<String> after, Chance chance) {
        Instant departs = network.instant(service.to(), day.plusDays(days).atTime(service.backDepartsAt()));
        List<Flight> legs = new ArrayList<>();
        legs.add(leg(service.to(), service.from(), departs, service.minutes())
                .carrier(CARRIER)
                .number(service.backNumber())
                .reported(false)
                .build());
        Instant arrived = departs.plus(Duration.ofMinutes(service.minutes()));
        String from = service.from();
        for (String to : after) {
            int minutes = network.minutes(from, to);
            Instant leaves = arrived.plus(Duration.ofMinutes(5L * chance.between(14, 40)));
            legs.add(partner(leg(from, to, leaves, minutes), from, to));
            arrived = leaves.plus(Duration.ofMinutes(minutes));
            from = to;
        }
        return List.copyOf(legs);
    }

    /** One in six buys the flight from the partner, under the number of the partner. */
    private Flight booked(FlightBuilder reported, Chance chance) {
        return chance.between(1, 6) == 1
                ? reported.carrier(PARTNER)
                        .number(service.sharedAs())
                        .operatingCarrier(CARRIER)
                        .operatingNumber(service.number())
                        .build()
                : reported.build();
    }

    private Flight partner(FlightBuilder leg, String from, String to) {
        return leg.carrier(PARTNER)
                .number(network.number(from, to))
                .reported(false)
                .build();
    }

    private FlightBuilder leg(String from, String to, Instant departs, int minutes) {
        var leaves = network.local(from, departs);
        var arrives = network.local(to, departs.plus(Duration.ofMinutes(minutes)));
        return FlightBuilder.builder()
                .from(from)
                .to(to)
                .departsOn(leaves.toLocalDate())
                .departsAt(leaves)
                .arrivesOn(arrives.toLocalDate())
                .arrivesAt(arrives)
                .bookingClass("Y")
                .status("HK");
    }
}

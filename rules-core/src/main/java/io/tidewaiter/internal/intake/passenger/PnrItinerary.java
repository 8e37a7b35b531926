package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.internal.intake.passenger.PnrGroups.FlightGroup;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The flights of one booking in the order of the message, with the groups they were read from. */
final class PnrItinerary {

    /** A flight and the segments that belong to it; the flight that is reported may have none. */
    record Leg(Flight flight, Optional<FlightGroup> group) {}

    private final List<Leg> legs = new ArrayList<>();

    /** @param reported the flight the message is about */
    PnrItinerary(List<FlightGroup> groups, Optional<Flight> reported, Outbox out) {
        for (FlightGroup group : groups) {
            flight(group, out).ifPresent(flight -> legs.add(new Leg(flight, Optional.of(group))));
        }
        reported.ifPresent(this::mark);
    }

    List<Leg> legs() {
        return legs;
    }

    /** Position from 0 of the leg that is reported; -1 when none is. */
    int reported() {
        for (int i = 0; i < legs.size(); i++) {
            if (Boolean.TRUE.equals(legs.get(i).flight().reported())) {
                return i;
            }
        }
        return -1;
    }

    /** Position from 0 of the leg between two airports; -1 when there is none, or more than one. */
    int between(String from, String to) {
        int found = -1;
        for (int i = 0; i < legs.size(); i++) {
            Flight flight = legs.get(i).flight();
            if (Objects.equals(flight.from(), from) && Objects.equals(flight.to(), to)) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static Optional<Flight> flight(FlightGroup group, Outbox out) {
        Optional<FlightBuilder> builder = Optional.empty();
        for (Segment segment : group.segments()) {
            if (segment.tag().equals("TVL") && builder.isEmpty()) {
                builder = TravelSegment.flight(segment, out);
            } else if (builder.isPresent()) {
                detail(builder.get(), segment);
            }
        }
        return builder.map(FlightBuilder::build);
    }

    private static void detail(FlightBuilder flight, Segment segment) {
        if (segment.tag().equals("RPI")) {
            flight.status(WireValues.code(segment.at(1)));
        } else if (segment.tag().equals("TVL")) {
            Designator operating = Designator.of(segment.at(4, 0), segment.at(3, 0));
            flight.operatingNumber(WireValues.text(operating.number()));
            if (flight.operatingCarrier() == null) {
                flight.operatingCarrier(WireValues.text(operating.carrier()));
            }
        }
    }

    /** A booking from which the reported flight was cancelled does not hold it any more; it is told of all the same. */
    private void mark(Flight reported) {
        boolean found = false;
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            boolean same = !found && TravelSegment.same(leg.flight(), reported);
            found |= same;
            legs.set(
                    i,
                    new Leg(FlightBuilder.builder(leg.flight()).reported(same).build(), leg.group()));
        }
        if (!found && legs.isEmpty()) {
            legs.add(new Leg(reported, Optional.empty()));
        }
    }
}

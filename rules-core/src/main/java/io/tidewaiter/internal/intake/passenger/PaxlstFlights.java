package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.MessageWarning;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import io.tidewaiter.model.FlightChange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The flights of a PAXLST message: each TDT with its LOC and DTM, in the order of travel. */
final class PaxlstFlights {

    private static final String LAST_PLACE_OF_DEPARTURE = "125";
    private static final String FIRST_PLACE_OF_ARRIVAL = "87";

    private final Outbox out;
    private final List<Flight> flights = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private Designator designator = new Designator("", "");
    private boolean open;

    PaxlstFlights(Outbox out) {
        this.out = out;
    }

    /** A place where the aircraft stops, with the times that were given for it. */
    private static final class Stop {
        private final String qualifier;
        private final String airport;
        private @Nullable LocalDate arrivesOn;
        private @Nullable LocalDateTime arrivesAt;
        private @Nullable LocalDate departsOn;
        private @Nullable LocalDateTime departsAt;

        Stop(String qualifier, String airport) {
            this.qualifier = qualifier;
            this.airport = airport;
        }
    }

    void transport(Segment tdt) {
        closeLeg();
        open = true;
        designator = Designator.of(tdt.at(1), tdt.at(4));
    }

    void place(Segment loc) {
        String airport = loc.at(1).toUpperCase(Locale.ROOT);
        if (open && !airport.isEmpty()) {
            stops.add(new Stop(loc.at(0), airport));
        }
    }

    void time(Segment dtm) {
        if (stops.isEmpty()) {
            return;
        }
        Stop stop = stops.get(stops.size() - 1);
        String text = dtm.at(0, 1);
        LocalDate day = out.read(text, WireDates::travel);
        LocalDateTime time = WireDates.travelTime(text).orElse(null);
        switch (dtm.at(0, 0)) {
            case "189", "133", "136" -> {
                stop.departsOn = day;
                stop.departsAt = time;
            }
            case "232", "132", "178" -> {
                stop.arrivesOn = day;
                stop.arrivesAt = time;
            }
            default -> {
                // Other times, such as that of the message, are of no use here.
            }
        }
    }

    /** All flights, once the last of them is complete. */
    List<Flight> finish(@Nullable FlightChange change) {
        closeLeg();
        if (flights.isEmpty()) {
            out.warn(MessageWarning.NO_FLIGHT);
        }
        int reported = Math.max(0, firstCrossing());
        List<Flight> all = new ArrayList<>();
        for (int i = 0; i < flights.size(); i++) {
            FlightBuilder builder = FlightBuilder.builder(flights.get(i));
            all.add(
                    i == reported
                            ? builder.reported(true).change(change).build()
                            : builder.reported(false).build());
        }
        return all;
    }

    /** The leg from the last place abroad to the first at home, or the other way round, was marked while it was read. */
    private int firstCrossing() {
        for (int i = 0; i < flights.size(); i++) {
            if (Boolean.TRUE.equals(flights.get(i).reported())) {
                return i;
            }
        }
        return 0;
    }

    private void closeLeg() {
        arrivalBehindDeparture();
        if (open && stops.size() < 2) {
            flights.add(flight(stops.isEmpty() ? new Stop("", "") : stops.get(0), new Stop("", "")));
        }
        for (int i = 0; i + 1 < stops.size(); i++) {
            Stop from = stops.get(i);
            Stop to = stops.get(i + 1);
            if (from.airport.equals(to.airport)) {
                to.departsOn = to.departsOn == null ? from.departsOn : to.departsOn;
                to.departsAt = to.departsAt == null ? from.departsAt : to.departsAt;
            } else {
                flights.add(flight(from, to));
            }
        }
        stops.clear();
        open = false;
    }

    /** Some senders write the place of arrival first. */
    private void arrivalBehindDeparture() {
        if (stops.size() > 1
                && stops.get(0).qualifier.equals(FIRST_PLACE_OF_ARRIVAL)
                && stops.get(1).qualifier.equals(LAST_PLACE_OF_DEPARTURE)) {
            stops.add(0, stops.remove(1));
        }
    }

    private Flight flight(Stop from, Stop to) {
        boolean crossing =
                from.qualifier.equals(LAST_PLACE_OF_DEPARTURE) && to.qualifier.equals(FIRST_PLACE_OF_ARRIVAL);
        return FlightBuilder.builder()
                .carrier(WireValues.text(designator.carrier()))
                .number(WireValues.text(designator.number()))
                .from(WireValues.text(from.airport))
                .to(WireValues.text(to.airport))
                .departsOn(from.departsOn)
                .departsAt(from.departsAt)
                .arrivesOn(to.arrivesOn)
                .arrivesAt(to.arrivesAt)
                .reported(crossing)
                .build();
    }
}

package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The TVL segment: a flight with its days and times at the airports, its carriers and its number. */
final class TravelSegment {

    private static final int TIME_LENGTH = 4;

    private TravelSegment() {}

    /** The flight; a surface sector (ARNK) is none. */
    static Optional<FlightBuilder> flight(Segment tvl, Outbox out) {
        String number = tvl.at(4, 0).toUpperCase(Locale.ROOT);
        if (number.equals("ARNK")
                || tvl.at(3, 0).equalsIgnoreCase("ARNK")
                || tvl.at(5, 0).equalsIgnoreCase("ARNK")) {
            return Optional.empty();
        }
        Designator designator = Designator.of(number, tvl.at(3, 0));
        FlightBuilder flight = FlightBuilder.builder()
                .carrier(WireValues.text(designator.carrier()))
                .number(WireValues.text(designator.number()))
                .operatingCarrier(WireValues.code(tvl.at(3, 1)))
                .from(WireValues.code(tvl.at(1)))
                .to(WireValues.code(tvl.at(2)))
                .bookingClass(WireValues.code(tvl.at(4, 1)));
        times(flight, tvl, out);
        return Optional.of(flight);
    }

    /** Some senders leave the day of arrival out when it is that of departure, with or without its place. */
    private static void times(FlightBuilder flight, Segment tvl, Outbox out) {
        LocalDate departs = out.read(tvl.at(0, 0), WireDates::dayFirst);
        flight.departsOn(departs).departsAt(at(departs, tvl.at(0, 1)));
        String arrival = tvl.at(0, 2);
        boolean noDay = arrival.length() == TIME_LENGTH && tvl.at(0, 3).isEmpty();
        String time = noDay ? arrival : tvl.at(0, 3);
        String day = noDay ? "" : arrival;
        LocalDate arrives = day.isEmpty() && !time.isEmpty() ? departs : out.read(day, WireDates::dayFirst);
        flight.arrivesOn(arrives).arrivesAt(at(arrives, time));
    }

    private static @Nullable LocalDateTime at(@Nullable LocalDate day, String time) {
        Optional<LocalTime> clock = WireDates.time(time);
        return day == null || clock.isEmpty() ? null : day.atTime(clock.get());
    }

    /** Whether two are the same flight: day and places, or day and number, agree. */
    static boolean same(Flight one, Flight other) {
        boolean day = Objects.equals(one.departsOn(), other.departsOn()) && one.departsOn() != null;
        boolean places = Objects.equals(one.from(), other.from()) && Objects.equals(one.to(), other.to());
        boolean start = Objects.equals(one.from(), other.from());
        return day && ((places && one.from() != null) || (start && number(one, other)));
    }

    private static boolean number(Flight one, Flight other) {
        return one.number() != null
                && (Objects.equals(one.number(), other.number())
                        || Objects.equals(one.number(), other.operatingNumber()));
    }
}

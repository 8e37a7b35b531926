package io.tidewaiter.internal.intake.join;

import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Passenger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The flight a traveller is reported for: the day and the two airports, for a code share has several numbers. */
final class FlightKey {

    private FlightKey() {}

    /** Empty when the day or a place is not known: then nothing can be joined. */
    static Optional<String> of(Passenger passenger) {
        return reported(passenger)
                .filter(flight -> flight.departsOn() != null && flight.from() != null && flight.to() != null)
                .map(flight -> flight.departsOn() + "/" + flight.from() + "/" + flight.to());
    }

    static Optional<Flight> reported(Passenger passenger) {
        List<Flight> flights = Objects.requireNonNullElse(passenger.flights(), List.of());
        return flights.stream()
                .filter(flight -> Boolean.TRUE.equals(flight.reported()))
                .findFirst();
    }

    /** Whether one of the numbers of both is the same; unknown numbers do not differ. */
    static boolean sameNumber(Passenger one, Passenger other) {
        List<String> numbers = numbers(one);
        List<String> others = numbers(other);
        return numbers.isEmpty() || others.isEmpty() || numbers.stream().anyMatch(others::contains);
    }

    private static List<String> numbers(Passenger passenger) {
        List<String> numbers = new ArrayList<>();
        reported(passenger).ifPresent(flight -> {
            add(numbers, flight.carrier(), flight.number());
            add(numbers, flight.operatingCarrier(), flight.operatingNumber());
            Objects.requireNonNullElse(flight.sharedAs(), List.<String>of()).forEach(numbers::add);
        });
        return numbers;
    }

    private static void add(List<String> numbers, @Nullable String carrier, @Nullable String number) {
        if (carrier != null && number != null) {
            numbers.add(carrier + number);
        }
    }
}

package io.tidewaiter.cli.report;

import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.Route;
import io.tidewaiter.model.Subject;
import io.tidewaiter.model.UnLocode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a consignment or a person travels, in a few words: {@code sea import, ECGYE > PAMIT > ALDRZ} or {@code XF204 on 2026-03-04, SKP >
 * VIE}.
 */
public final class Journey {

    private Journey() {}

    /** Empty when nothing is known. */
    public static String of(Subject subject) {
        if (subject instanceof Consignment consignment) {
            return of(consignment);
        }
        return subject instanceof Passenger passenger ? of(passenger) : "";
    }

    private static String of(Passenger passenger) {
        List<Flight> flights = Objects.requireNonNullElse(passenger.flights(), List.of());
        Optional<Flight> reported = flights.stream()
                .filter(flight -> Boolean.TRUE.equals(flight.reported()))
                .findFirst()
                .or(() -> Optional.ofNullable(passenger.advance()).map(AdvanceInformation::flight));
        String places = flights.isEmpty()
                ? reported.stream().flatMap(Journey::ends).collect(Collectors.joining(" > "))
                : chain(flights);
        return Stream.of(reported.map(Journey::number).orElse(""), places)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String number(Flight flight) {
        String name =
                Objects.requireNonNullElse(flight.carrier(), "") + Objects.requireNonNullElse(flight.number(), "");
        String day = flight.departsOn() == null ? "" : "on " + flight.departsOn();
        return Stream.of(name, day).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The airports in order; where one flight ends and the next begins is said once. */
    private static String chain(List<Flight> flights) {
        List<String> airports = new ArrayList<>();
        flights.stream().flatMap(Journey::ends).forEach(airport -> {
            if (airports.isEmpty() || !airports.get(airports.size() - 1).equals(airport)) {
                airports.add(airport);
            }
        });
        return String.join(" > ", airports);
    }

    private static Stream<String> ends(Flight flight) {
        return Stream.of(Optional.ofNullable(flight.from()), Optional.ofNullable(flight.to()))
                .flatMap(Optional::stream);
    }

    private static String of(Consignment consignment) {
        String how = Stream.of(consignment.mode(), consignment.direction())
                .filter(Objects::nonNull)
                .map(word -> word.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        String places = places(consignment.route());
        return Stream.of(how, places).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String places(@Nullable Route route) {
        if (route == null) {
            return "";
        }
        List<@Nullable UnLocode> places = new ArrayList<>();
        places.add(route.receipt());
        places.add(route.loading());
        places.addAll(Objects.requireNonNullElse(route.transhipments(), List.of()));
        places.add(route.discharge());
        places.add(route.delivery());
        return places.stream()
                .filter(Objects::nonNull)
                .map(UnLocode::toString)
                .distinct()
                .collect(Collectors.joining(" > "));
    }
}

package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.cli.generate.Csv;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Airports, the time between them, and their clocks. */
final class Network {

    private static final double EARTH_KM = 6371;
    private static final double KM_PER_MINUTE = 830.0 / 60;
    private static final int ON_THE_GROUND = 40;
    private static final int STEP = 5;
    private static final Network SHIPPED = new Network(Csv.read(Network.class, "airports.csv", Airport.class));

    private final List<Airport> all;
    private final Map<String, Airport> byCode;
    private final List<Airport> feeders;

    private Network(List<Airport> all) {
        this.all = all;
        byCode = all.stream().collect(Collectors.toUnmodifiableMap(Airport::code, Function.identity()));
        feeders = all.stream()
                .flatMap(airport -> Collections.nCopies(airport.share(), airport).stream())
                .toList();
    }

    static Network shipped() {
        return SHIPPED;
    }

    static List<Service> services() {
        return Csv.read(Network.class, "services.csv", Service.class);
    }

    Airport airport(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    /** An airport from which travellers come by way of a hub. */
    Airport feeder(Chance chance) {
        return chance.one(feeders);
    }

    /** Number of the flight between two airports, the same every day. */
    String number(String from, String to) {
        return Integer.toString(1000 + all.indexOf(airport(from)) * all.size() + all.indexOf(airport(to)));
    }

    Instant instant(String airport, LocalDateTime local) {
        return local.atZone(airport(airport).zoneId()).toInstant();
    }

    LocalDateTime local(String airport, Instant at) {
        return at.atZone(airport(airport).zoneId()).toLocalDateTime();
    }

    /** Minutes from gate to gate, in steps of five: the great circle at cruising speed, and the time on the ground. */
    int minutes(String from, String to) {
        int minutes = (int) (kilometres(airport(from), airport(to)) / KM_PER_MINUTE) + ON_THE_GROUND;
        return (minutes + STEP - 1) / STEP * STEP;
    }

    /** StrictMath gives the same on every machine. */
    private static double kilometres(Airport one, Airport other) {
        double north = StrictMath.sin(radians(other.latitude() - one.latitude()) / 2);
        double east = StrictMath.sin(radians(other.longitude() - one.longitude()) / 2);
        double both = north * north
                + StrictMath.cos(radians(one.latitude())) * StrictMath.cos(radians(other.latitude())) * east * east;
        return 2 * EARTH_KM * StrictMath.asin(StrictMath.min(1, StrictMath.sqrt(both)));
    }

    private static double radians(double degrees) {
        return degrees / 180 * StrictMath.PI;
    }
}

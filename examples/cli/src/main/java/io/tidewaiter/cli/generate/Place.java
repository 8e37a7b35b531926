package io.tidewaiter.cli.generate;

import java.time.LocalDate;

/** Where a day is played. */
enum Place {
    /** Container ports: {@link PortDay}. */
    PORT(2_000, 2_500_000),
    /** The cargo and post hall of an airport: air cargo, express and post. */
    AIRPORT(750, 2_500_000),
    /** A crossing of a land border: lorries, vans and a train. */
    ROAD(750, 2_500_000),
    /** Passenger flights into South-Eastern Europe: {@link io.tidewaiter.cli.generate.flight.FlightDay}. */
    FLIGHT(300, 1_500_000);

    private final long usualCount;
    private final long most;

    Place(long usualCount, long most) {
        this.usualCount = usualCount;
        this.most = most;
    }

    /** How many consignments the shipped day of the place has, or travellers a full flight. */
    long usualCount() {
        return usualCount;
    }

    /** The day that is shipped; of passengers one on which the packs and the example listings are in force. */
    LocalDate usualDay() {
        return this == FLIGHT ? LocalDate.of(2026, 12, 2) : LocalDate.of(2026, 3, 4);
    }

    /** The most for which every number is given once only. */
    long most() {
        return most;
    }

    /** The consignments of a day; flights have passengers instead. */
    Day day(long seed, LocalDate date) {
        return switch (this) {
            case PORT -> new PortDay(seed, date);
            case AIRPORT -> new SiteDay("airport", AirPapers::of, seed, date);
            case ROAD -> new SiteDay("road", RoadPapers::of, seed, date);
            case FLIGHT -> throw new IllegalArgumentException("A flight has passengers, no consignments.");
        };
    }
}

package io.tidewaiter.cli.generate;

import java.time.LocalDate;

/** Where a day is played. */
enum Place {
    /** Container ports: {@link PortDay}. */
    PORT(2_000),
    /** The cargo and post hall of an airport: air cargo, express and post. */
    AIRPORT(750),
    /** A crossing of a land border: lorries, vans and a train. */
    ROAD(750);

    private final long usualCount;

    Place(long usualCount) {
        this.usualCount = usualCount;
    }

    /** How many consignments the shipped day of the place has. */
    long usualCount() {
        return usualCount;
    }

    Day day(long seed, LocalDate date) {
        return switch (this) {
            case PORT -> new PortDay(seed, date);
            case AIRPORT -> new SiteDay("airport", AirPapers::of, seed, date);
            case ROAD -> new SiteDay("road", RoadPapers::of, seed, date);
        };
    }
}

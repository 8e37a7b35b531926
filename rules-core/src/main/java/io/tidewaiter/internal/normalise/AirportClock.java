package io.tidewaiter.internal.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the local times of airports, which is all that messages give, into instants. */
final class AirportClock {

    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private final Tables tables;

    AirportClock(Tables tables) {
        this.tables = tables;
    }

    /** The instant of a local time at an airport; null when one is unknown or the table has no zone of the airport. */
    @Nullable
    Instant instant(@Nullable String airport, @Nullable LocalDateTime time) {
        if (airport == null || time == null) {
            return null;
        }
        Row row = tables.find(KnownTable.AIRPORT_ZONES, airport);
        String zone = row == null ? null : row.text("zone");
        if (zone == null) {
            return null;
        }
        try {
            return time.atZone(ZoneId.of(zone)).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Time from one to the other; null when not known. Of two times at one airport the zone does not matter. */
    @Nullable
    Duration between(
            @Nullable String airport,
            @Nullable LocalDateTime from,
            @Nullable String other,
            @Nullable LocalDateTime to) {
        if (from == null || to == null || airport == null || other == null) {
            return null;
        }
        if (Objects.equals(airport, other)) {
            return Duration.between(from, to);
        }
        Instant begin = instant(airport, from);
        Instant end = instant(other, to);
        return begin == null || end == null ? null : Duration.between(begin, end);
    }

    /** Hours, two decimals, half even. */
    static @Nullable BigDecimal hours(@Nullable Duration duration) {
        return duration == null
                ? null
                : Numbers.of(
                        BigDecimal.valueOf(duration.toSeconds()).divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_EVEN));
    }
}

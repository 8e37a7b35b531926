package io.tidewaiter.internal.normalise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days and hours between moments that may be unknown. Days are those of UTC. */
final class Times {

    private static final long SECONDS_PER_DAY = 86_400;
    private static final BigDecimal SECONDS_PER_HOUR = BigDecimal.valueOf(3600);

    private Times() {}

    static LocalDate day(Instant instant) {
        long day = Math.floorDiv(instant.getEpochSecond(), SECONDS_PER_DAY);
        long clamped = Math.max(LocalDate.MIN.toEpochDay(), Math.min(LocalDate.MAX.toEpochDay(), day));
        return LocalDate.ofEpochDay(clamped);
    }

    static @Nullable LocalDate dayOrNull(@Nullable Instant instant) {
        return instant == null ? null : day(instant);
    }

    /** Whole days from the first to the second, negative when the second is earlier; null when unknown or beyond an int. */
    static @Nullable Integer days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return null;
        }
        long days = to.toEpochDay() - from.toEpochDay();
        return days == (int) days ? Integer.valueOf((int) days) : null;
    }

    /** Hours from the first to the second, two decimals, half even; null when one is unknown. */
    static @Nullable BigDecimal hours(@Nullable Instant from, @Nullable Instant to) {
        if (from == null || to == null) {
            return null;
        }
        // Instants reach a thousand million years either way, so that the difference fits.
        BigDecimal seconds = BigDecimal.valueOf(to.getEpochSecond() - from.getEpochSecond());
        return Numbers.of(seconds.divide(SECONDS_PER_HOUR, 2, RoundingMode.HALF_EVEN));
    }

    /** Whether the day lies at most so many days before the other, or on it. */
    static Truth withinDaysBefore(@Nullable LocalDate day, LocalDate end, int days) {
        if (day == null) {
            return Truth.UNKNOWN;
        }
        long before = end.toEpochDay() - day.toEpochDay();
        return Truth.of(before >= 0 && before <= days);
    }
}

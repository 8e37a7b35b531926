package io.tidewaiter.internal.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** Days and instants in ISO 8601, in years of four digits. */
final class Dates {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private Dates() {}

    /** @throws IllegalArgumentException when the text is not a day */
    static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (isSane(day.getYear())) {
                return day;
            }
        } catch (DateTimeException notADay) {
            // Said below, together with years out of range.
        }
        throw new IllegalArgumentException(
                "'" + text + "' is not a day of the calendar. Write year, month and day, such as 2026-03-04.");
    }

    /** @throws IllegalArgumentException when the text is not an instant with an offset */
    static Instant instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (isSane(time.getYear())) {
                return time.toInstant();
            }
        } catch (DateTimeException notAnInstant) {
            // Said below, together with years out of range.
        }
        throw new IllegalArgumentException(
                "'" + text
                        + "' is not an instant. Write day, time and offset from UTC, such as 2026-03-04T10:00:00Z or 2026-03-04T12:00:00+02:00.");
    }

    /** @throws IllegalArgumentException when the text is not a time of a day without an offset */
    static LocalDateTime local(String text) {
        try {
            LocalDateTime time = LocalDateTime.parse(text);
            if (isSane(time.getYear())) {
                return time;
            }
        } catch (DateTimeException notATime) {
            // Said below, together with years out of range.
        }
        throw new IllegalArgumentException("'" + text
                + "' is not a local time. Write day and time without an offset, such as 2026-03-04T10:15:00.");
    }

    static boolean isSane(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}

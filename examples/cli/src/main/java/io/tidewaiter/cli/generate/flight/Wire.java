package io.tidewaiter.cli.generate.flight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dates and times as the messages write them, and nothing for what is not known. */
final class Wire {

    private static final DateTimeFormatter DAY_FIRST = format("ddMMyy");
    private static final DateTimeFormatter YEAR_FIRST = format("yyMMdd");
    private static final DateTimeFormatter MOMENT = format("yyMMddHHmm");
    private static final DateTimeFormatter TIME = format("HHmm");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private Wire() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    /** 040326. */
    static String dayFirst(@Nullable LocalDate day) {
        return written(DAY_FIRST, day);
    }

    /** 260304. */
    static String yearFirst(@Nullable LocalDate day) {
        return written(YEAR_FIRST, day);
    }

    /** 04MAR26. */
    static String word(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String digits = dayFirst(day);
        return digits.substring(0, 2) + MONTHS.get(day.getMonthValue() - 1) + digits.substring(4);
    }

    /** 2015. */
    static String time(@Nullable LocalDateTime at) {
        return written(TIME, at);
    }

    /** 2603042015. */
    static String moment(@Nullable LocalDateTime at) {
        return written(MOMENT, at);
    }

    /** 260304:1845, UTC. */
    static String prepared(Instant at) {
        LocalDateTime utc = utc(at);
        return yearFirst(utc.toLocalDate()) + ":" + time(utc);
    }

    /** 040326:1845, UTC. */
    static String stamp(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        LocalDateTime utc = utc(at);
        return dayFirst(utc.toLocalDate()) + ":" + time(utc);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /** The text or nothing. */
    static String or(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String written(DateTimeFormatter format, @Nullable TemporalAccessor value) {
        return value == null ? "" : format.format(value);
    }
}

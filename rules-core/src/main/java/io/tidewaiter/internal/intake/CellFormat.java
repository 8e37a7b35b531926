package io.tidewaiter.internal.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How numbers, days and times are written in the cells of a column.
 *
 * @param decimal sign before the decimals
 * @param grouping sign between thousands, or empty
 * @param dates how days and times are written
 * @param pattern the same as the author wrote it, for messages
 * @param zone zone of times without an offset
 */
record CellFormat(char decimal, String grouping, DateTimeFormatter dates, String pattern, ZoneId zone) {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?[0-9]{1,100}(?:\\.[0-9]{0,100})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    /**
     * Days and times after a pattern of {@link DateTimeFormatter}, or ISO 8601 without one. English names of months.
     *
     * @throws IllegalArgumentException when the pattern is none
     */
    static DateTimeFormatter dates(@Nullable String pattern) {
        if (pattern == null) {
            return ISO;
        }
        // The year of the calendar is u; y is the year of an era and needs one when read strictly.
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The exact number; empty when the text is none. */
    Optional<BigDecimal> number(String text) {
        String plain = grouping.isEmpty() ? text : text.replace(grouping, "");
        if (decimal != '.') {
            if (plain.indexOf('.') >= 0) {
                return Optional.empty();
            }
            plain = plain.replace(decimal, '.');
        }
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    /** The day; empty when the text is none. A time after it is left out. */
    Optional<LocalDate> day(String text) {
        return parse(text).map(parsed -> parsed.query(TemporalQueries.localDate()));
    }

    /** The instant; a day alone is its start in the zone. Empty when the text is neither. */
    Optional<Instant> instant(String text) {
        return parse(text).map(this::instant);
    }

    /** Parsed once and asked for its parts: trying one type after the other would cost an exception for each. */
    private Optional<TemporalAccessor> parse(String text) {
        try {
            TemporalAccessor parsed = dates.parse(text);
            LocalDate day = parsed.query(TemporalQueries.localDate());
            return day != null && Dates.isSane(day.getYear()) ? Optional.of(parsed) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Instant instant(TemporalAccessor parsed) {
        LocalDate day = LocalDate.from(parsed);
        LocalTime time = parsed.query(TemporalQueries.localTime());
        ZoneId given = parsed.query(TemporalQueries.zone());
        ZoneId in = given == null ? zone : given;
        return time == null
                ? day.atStartOfDay(in).toInstant()
                : day.atTime(time).atZone(in).toInstant();
    }
}

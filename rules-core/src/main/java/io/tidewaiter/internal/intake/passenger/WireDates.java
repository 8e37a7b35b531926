package io.tidewaiter.internal.intake.passenger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as the messages write them. What cannot be read is empty, never guessed. */
final class WireDates {

    private static final Pattern WORD_DATE = Pattern.compile("([0-9]{1,2})([A-Za-z]{3})([0-9]{4}|[0-9]{2})");
    private static final Pattern LONG_YEAR = Pattern.compile("([0-9]{4})(?:(?:[0-9]{2}|XX)(?:00|XX))?");
    private static final Pattern SHORT_YEAR = Pattern.compile("([0-9]{2})(?:(?:[0-9]{2}|XX)(?:00|XX))?");
    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final int CENTURY = 100;

    private WireDates() {}

    /** CCYYMMDD or YYMMDD, with or without a time behind it; two digits of a year are of this century. */
    static Optional<LocalDate> travel(String text) {
        return date(yearFirst(text), 2000);
    }

    /** YYMMDDHHMM or CCYYMMDDHHMM; empty when there is no time. */
    static Optional<LocalDateTime> travelTime(String text) {
        int days = text.length() == 12 || text.length() == 14 ? 8 : 6;
        if (text.length() < days + 4) {
            return Optional.empty();
        }
        Optional<LocalTime> time = time(text.substring(days));
        return travel(text.substring(0, days)).flatMap(day -> time.map(day::atTime));
    }

    /** DDMMYY, of this century, or DDMMYYYY. */
    static Optional<LocalDate> dayFirst(String text) {
        if (text.length() == 6) {
            return date(new String[] {text.substring(4), text.substring(2, 4), text.substring(0, 2)}, 2000);
        }
        return text.length() == 8
                ? date(new String[] {text.substring(4), text.substring(2, 4), text.substring(0, 2)}, 0)
                : Optional.empty();
    }

    /** HHMM; 2400 is not a time of a day. Seconds are passed over. */
    static Optional<LocalTime> time(String text) {
        if (text.length() < 4 || !digits(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.of(number(text.substring(0, 2)), number(text.substring(2, 4))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** A date of birth: CCYYMMDD, YYMMDD or 17MAY84; of two digits of a year the last such year that is not after the journey. */
    static Optional<LocalDate> birth(String text, LocalDate journey) {
        return dated(text, 2000)
                .map(day -> shortYear(text) && day.isAfter(journey) ? day.minusYears(CENTURY) : day)
                .filter(day -> !day.isAfter(journey.plusDays(1)));
    }

    /** The year of a date of birth whose day is not known, written as zeros or letters X; empty when it is no such thing. */
    static Optional<Integer> birthYear(String text, LocalDate journey) {
        Matcher partial = (text.length() > 6 || text.length() == 4 ? LONG_YEAR : SHORT_YEAR).matcher(text);
        if (!partial.matches()) {
            return Optional.empty();
        }
        int year = number(partial.group(1));
        int full = partial.group(1).length() == 4 ? year : 2000 + year;
        int past = partial.group(1).length() == 2 && full > journey.getYear() ? full - CENTURY : full;
        return past > 1880 && past <= journey.getYear() ? Optional.of(past) : Optional.empty();
    }

    /** A date of issue or expiry: of two digits of a year the one that is less than fifty years from the journey. */
    static Optional<LocalDate> document(String text, LocalDate journey) {
        return dated(text, 2000)
                .map(day -> shortYear(text) && day.getYear() > journey.getYear() + 50 ? day.minusYears(CENTURY) : day);
    }

    private static Optional<LocalDate> dated(String text, int century) {
        Matcher words = WORD_DATE.matcher(text);
        if (!words.matches()) {
            return date(yearFirst(text), century);
        }
        int month = MONTHS.indexOf(words.group(2).toUpperCase(Locale.ROOT)) + 1;
        String year = words.group(3);
        return date(new String[] {year, String.valueOf(month), words.group(1)}, year.length() == 2 ? century : 0);
    }

    private static boolean shortYear(String text) {
        Matcher words = WORD_DATE.matcher(text);
        return words.matches() ? words.group(3).length() == 2 : text.length() == 6;
    }

    private static String[] yearFirst(String text) {
        if (text.length() == 6 || text.length() == 10) {
            return new String[] {text.substring(0, 2), text.substring(2, 4), text.substring(4, 6)};
        }
        if (text.length() == 8 || text.length() == 12 || text.length() == 14) {
            return new String[] {text.substring(0, 4), text.substring(4, 6), text.substring(6, 8)};
        }
        return new String[] {"", "", ""};
    }

    private static Optional<LocalDate> date(String[] parts, int century) {
        if (!digits(parts[0]) || !digits(parts[1]) || !digits(parts[2])) {
            return Optional.empty();
        }
        int year = number(parts[0]) + (parts[0].length() == 2 ? century : 0);
        try {
            return year < 1880 ? Optional.empty() : Optional.of(LocalDate.of(year, number(parts[1]), number(parts[2])));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static boolean digits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

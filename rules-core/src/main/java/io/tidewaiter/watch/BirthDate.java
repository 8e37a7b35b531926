package io.tidewaiter.watch;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth, as far as it is known.
 *
 * @param year year, 1850 to 2200, Gregorian
 * @param month month from 1, or 0 when it is not known
 * @param day day of the month from 1, or 0 when it is not known
 * @param approximate whether the source says "about": the year may be two years off
 */
public record BirthDate(int year, int month, int day, boolean approximate) {

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;
    private static final Pattern TEXT = Pattern.compile("(~?)(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /**
     * Checks the date.
     *
     * @throws InvalidWatchListException when there is no such date; the message does not contain it
     */
    public BirthDate {
        if (!exists(year, month, day)) {
            throw new InvalidWatchListException("There is no such date of birth. Write a year from " + FIRST_YEAR
                    + ", a month from 1 to 12 or 0, and a day of that month or 0.");
        }
    }

    private static boolean exists(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || month > 12 || day < 0) {
            return false;
        }
        return day == 0 || (month > 0 && day <= YearMonth.of(year, month).lengthOfMonth());
    }

    /** A date that is known in full. */
    public static BirthDate of(LocalDate date) {
        return new BirthDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), false);
    }

    /** Only the year is known. */
    public static BirthDate of(Year year) {
        return new BirthDate(year.getValue(), 0, 0, false);
    }

    /** Only year and month are known. */
    public static BirthDate of(YearMonth month) {
        return new BirthDate(month.getYear(), month.getMonthValue(), 0, false);
    }

    /**
     * Reads {@code 1975-03-12}, {@code 1975-03}, {@code 1975}, the same with {@code ~} in front for "about"; {@code 00} is a month or day that is
     * not known.
     *
     * @return the date; empty when the text is none
     */
    public static Optional<BirthDate> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(2));
        int month = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        int day = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
        return exists(year, month, day)
                ? Optional.of(new BirthDate(year, month, day, !matcher.group(1).isEmpty()))
                : Optional.empty();
    }

    /** Whether year, month and day are known for sure. */
    public boolean isFull() {
        return day > 0 && !approximate;
    }

    /** The date as a file has it, {@code ~1975} or {@code 1975-03-12}. */
    public String text() {
        StringBuilder text = new StringBuilder(approximate ? "~" : "").append(year);
        if (month > 0) {
            text.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day > 0) {
            text.append(day < 10 ? "-0" : "-").append(day);
        }
        return text.toString();
    }

    /** Which parts are known; never the date. */
    @Override
    public String toString() {
        return "BirthDate[" + (day > 0 ? "day" : month > 0 ? "month" : "year") + (approximate ? ", about" : "") + "]";
    }
}

package io.tidewaiter.internal.intake.passenger;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carrier and number of a flight.
 *
 * @param carrier two or three letters or digits; empty when not given
 * @param number without leading zeros, with its suffix; empty when not given
 */
record Designator(String carrier, String number) {

    /** A carrier of two characters has at least one letter, one of three has three letters. */
    private static final Pattern TOGETHER =
            Pattern.compile("([A-Z]{3}|[A-Z][A-Z0-9]|[0-9][A-Z])\\s*-?\\s*([0-9]{1,4}[A-Z]?)");

    /** Reads both when they are written together, as in XF0204; a carrier given apart wins. */
    static Designator of(String written, String apart) {
        String flight = written.toUpperCase(Locale.ROOT).strip();
        String carrier = apart.toUpperCase(Locale.ROOT).strip();
        if (!carrier.isEmpty() && flight.startsWith(carrier)) {
            return new Designator(
                    carrier, trimmed(flight.substring(carrier.length()).strip()));
        }
        Matcher together = TOGETHER.matcher(flight);
        return together.matches()
                ? new Designator(carrier.isEmpty() ? together.group(1) : carrier, trimmed(together.group(2)))
                : new Designator(carrier, trimmed(flight));
    }

    /** A flight number without leading zeros. */
    static String trimmed(String number) {
        int from = 0;
        while (from < number.length() - 1 && number.charAt(from) == '0' && Character.isDigit(number.charAt(from + 1))) {
            from++;
        }
        return number.substring(from);
    }
}

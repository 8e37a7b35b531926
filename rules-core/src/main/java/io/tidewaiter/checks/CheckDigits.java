package io.tidewaiter.checks;

import io.tidewaiter.internal.text.CharacterShape;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * The numbers whose check digit is known. Blanks, hyphens, dots and slashes between the characters are passed over, and small letters
 * are read as capitals.
 *
 * <pre>{@code
 * CheckDigits.CONTAINER.check("CSQU 305438-8").sentence();  // The check digit should be 3, is 8; often a reading error.
 * CheckDigits.CONTAINER.complete("CSQU305438");             // CSQU3054383
 * }</pre>
 */
public enum CheckDigits {
    /** Freight container, ISO 6346: four letters, the last U, J or Z, and seven digits. */
    CONTAINER(
            "AAAU9999999 AAAJ9999999 AAAZ9999999",
            "four letters, the last U, J or Z, and seven digits",
            0,
            Algorithms::container),

    /** Air waybill, IATA Resolution 600a: an eight-digit serial number, with or without the three digits of the airline. */
    AIR_WAYBILL("99999999 99999999999", "eight digits, or eleven with those of the airline", 0, Algorithms::airWaybill),

    /** Ship, IMO Resolution A.1117(30): seven digits, with or without the letters IMO. */
    IMO_NUMBER("9999999 IMO9999999", "seven digits", 0, Algorithms::imoNumber),

    /**
     * Vehicle, ISO 3779 with the check digit of 49 CFR 565: North America and China use it; for a vehicle made elsewhere a wrong digit
     * says nothing.
     */
    VIN("########+########", "17 letters and digits without I, O and Q", 8, Algorithms::vin),

    /** Mobile equipment, 3GPP TS 23.003: 15 digits, the last after Luhn. */
    IMEI("999999999999999", "15 digits", 0, Algorithms::luhn),

    /** Postal item, UPU S10: two letters, nine digits, two letters of the country. */
    POSTAL_ITEM("AA999999999AA", "two letters, nine digits and two letters", 2, Algorithms::postalItem),

    /** Substance, Chemical Abstracts Service: two to seven digits, two digits, one digit. */
    CAS("99999 999999 9999999 99999999 999999999 9999999999", "5 to 10 digits, such as 108-24-7", 0, Algorithms::cas),

    /** Article, GS1 General Specifications: GTIN-8, GTIN-12, GTIN-13 or GTIN-14. */
    GTIN("99999999 999999999999 9999999999999 99999999999999", "8, 12, 13 or 14 digits", 0, Algorithms::gtin),

    /** Railway wagon, UIC 438-2: twelve digits. */
    WAGON("999999999999", "12 digits", 0, Algorithms::luhn);

    private static final CheckResult VALID = new CheckResult.Valid();
    private static final Pattern FILLERS = Pattern.compile("[\\s\\p{Z}\\-./]+");

    /** Never changed once it is made, which the compiler cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final CharacterShape shape;

    private final String words;
    private final int charactersAfter;
    /** A method without state, which the compiler cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToIntFunction<String> algorithm;

    CheckDigits(String shape, String words, int charactersAfter, ToIntFunction<String> algorithm) {
        this.shape = CharacterShape.of(shape);
        this.words = words;
        this.charactersAfter = charactersAfter;
        this.algorithm = algorithm;
    }

    /** Checks a whole number. */
    public CheckResult check(String number) {
        String compact = compact(number);
        if (!shape.fits(compact)) {
            return new CheckResult.WrongShape(words);
        }
        int place = compact.length() - 1 - charactersAfter;
        char expected = digit(compact.substring(0, place).concat(compact.substring(place + 1)));
        char found = compact.charAt(place);
        return expected == found ? VALID : new CheckResult.WrongDigit(String.valueOf(expected), String.valueOf(found));
    }

    /**
     * Puts the check digit where it belongs.
     *
     * @param withoutDigit all other characters, in their order
     * @return the whole number without blanks
     * @throws IllegalArgumentException when the result does not have the shape of such a number
     */
    public String complete(String withoutDigit) {
        String compact = compact(withoutDigit);
        int place = Math.max(0, compact.length() - charactersAfter);
        if (!shape.fits(compact.substring(0, place) + "0" + compact.substring(place))) {
            throw new IllegalArgumentException(
                    name() + " without its check digit has another shape. The whole number is " + words + ".");
        }
        return compact.substring(0, place) + digit(compact) + compact.substring(place);
    }

    /** The number as it is checked: capitals, without blanks, hyphens, dots and slashes. */
    public static String compact(String number) {
        return isCompact(number)
                ? number
                : FILLERS.matcher(number).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Most numbers are written well, and a loop is much cheaper than a regular expression. */
    private static boolean isCompact(String number) {
        for (int i = 0; i < number.length(); i++) {
            char character = number.charAt(i);
            boolean capital = character >= 'A' && character <= 'Z';
            boolean digit = character >= '0' && character <= '9';
            if (!capital && !digit) {
                return false;
            }
        }
        return true;
    }

    private char digit(String withoutDigit) {
        int digit = algorithm.applyAsInt(withoutDigit);
        return digit == Algorithms.TEN_AS_X ? 'X' : (char) ('0' + digit);
    }
}

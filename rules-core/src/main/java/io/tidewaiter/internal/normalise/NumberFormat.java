package io.tidewaiter.internal.normalise;

import java.util.Locale;

/** Formats of document numbers as tables write them: A is a letter, 9 a digit, * either, anything else itself; blanks between formats. */
final class NumberFormat {

    private NumberFormat() {}

    /** Whether a number has one of the formats; blanks, hyphens and fillers in it do not count. */
    static boolean fits(String number, String formats) {
        String plain = number.replaceAll("[\\s<-]", "").toUpperCase(Locale.ROOT);
        for (String format : formats.split(" ", -1)) {
            if (fitsOne(plain, format)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsOne(String number, String format) {
        if (number.length() != format.length()) {
            return false;
        }
        for (int i = 0; i < format.length(); i++) {
            if (!fits(number.charAt(i), format.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char found, char wanted) {
        boolean letter = found >= 'A' && found <= 'Z';
        boolean digit = found >= '0' && found <= '9';
        return switch (wanted) {
            case 'A' -> letter;
            case '9' -> digit;
            case '*' -> letter || digit;
            default -> found == wanted;
        };
    }
}

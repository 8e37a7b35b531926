package io.tidewaiter.internal.text;

import java.util.regex.Pattern;

/** Takes out of a text what does not count when it is compared. Asked for every record: a loop for ASCII, an expression for all others. */
public final class Only {

    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Only() {}

    /** The letters and digits, of any script. */
    public static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= FIRST_BEYOND_ASCII) {
                return NOT_LETTER_OR_DIGIT.matcher(text).replaceAll("");
            }
            if (Character.isLetterOrDigit(character)) {
                kept.append(character);
            }
        }
        return kept.toString();
    }

    /** The digits 0 to 9. */
    public static String digits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= '0' && character <= '9') {
                kept.append(character);
            }
        }
        return kept.toString();
    }
}

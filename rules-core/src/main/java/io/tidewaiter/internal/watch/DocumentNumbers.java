package io.tidewaiter.internal.watch;

import java.util.Locale;

/** Numbers of documents: compared without blanks and signs, and with characters that are taken for each other made the same. */
final class DocumentNumbers {

    /** Shorter numbers belong to too many. */
    static final int SHORTEST = 4;

    private static final String LOOK = "OILSBZ";
    private static final String LIKE = "011582";

    private DocumentNumbers() {}

    /** Letters and digits of a number, capitals. */
    static String letters(String number) {
        String capitals = number.toUpperCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(capitals.length());
        for (int i = 0; i < capitals.length(); i++) {
            char letter = capitals.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    /** The same with look-alikes as digits: O as 0, I and L as 1, Z as 2, S as 5, B as 8. */
    static String lookAlike(String letters) {
        StringBuilder same = new StringBuilder(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            int index = LOOK.indexOf(letters.charAt(i));
            same.append(index < 0 ? letters.charAt(i) : LIKE.charAt(index));
        }
        return same.toString();
    }
}

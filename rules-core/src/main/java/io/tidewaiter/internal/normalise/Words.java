package io.tidewaiter.internal.normalise;

import io.tidewaiter.internal.text.Folding;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into words that can be compared: small letters without accents, without the plural. */
final class Words {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Words() {}

    /** Small letters without accents; ligatures and wide letters as plain ones. */
    static String fold(String text) {
        return Folding.fold(text);
    }

    /** The words of a folded text that have a letter, their plural taken off. */
    static List<String> of(String folded) {
        List<String> parts = parts(folded);
        return withLetters(parts, singulars(parts));
    }

    /**
     * Those parts that have a letter, their plural taken off.
     *
     * @param singulars all parts, their plural taken off
     */
    static List<String> withLetters(List<String> parts, List<String> singulars) {
        List<String> words = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            if (hasLetter(parts.get(i))) {
                words.add(singulars.get(i));
            }
        }
        return words;
    }

    /** The first part of a folded text that has a letter, its plural taken off; empty when there is none. */
    static String first(String folded) {
        int start = 0;
        for (int i = 0; i <= folded.length(); ) {
            int character = i < folded.length() ? folded.codePointAt(i) : ' ';
            if (!isOfWord(character)) {
                String part = folded.substring(start, Math.min(i, folded.length()));
                if (hasLetter(part)) {
                    return singular(part);
                }
                start = i + Character.charCount(character);
            }
            i += Character.charCount(character);
        }
        return "";
    }

    private static boolean hasLetter(String part) {
        for (int i = 0; i < part.length(); i += Character.charCount(part.codePointAt(i))) {
            if (Character.isLetter(part.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Parts as phrases hold them: their plural taken off. */
    static List<String> singulars(List<String> parts) {
        List<String> words = new ArrayList<>(parts.size());
        for (String part : parts) {
            words.add(singular(part));
        }
        return words;
    }

    /** All parts of a folded text that have a letter, a mark or a digit, as they stand. */
    static List<String> parts(String folded) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); ) {
            int character = i < folded.length() ? folded.codePointAt(i) : ' ';
            if (!isOfWord(character)) {
                if (i > start) {
                    parts.add(folded.substring(start, i));
                }
                start = i + Character.charCount(character);
            }
            i += Character.charCount(character);
        }
        return parts;
    }

    /** Letters, marks and numbers, as Unicode has them. */
    private static boolean isOfWord(int character) {
        if (character < FIRST_BEYOND_ASCII) {
            return (character >= 'a' && character <= 'z')
                    || (character >= '0' && character <= '9')
                    || (character >= 'A' && character <= 'Z');
        }
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** The English plural taken off, roughly: phrases of the table go through it too, so both sides are cut alike. */
    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}

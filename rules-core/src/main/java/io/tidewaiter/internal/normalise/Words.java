package io.tidewaiter.internal.normalise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts a text into words that can be compared: small letters without accents, without the plural. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Words() {}

    /** Small letters without accents; ligatures and wide letters as plain ones. */
    static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** The words of a folded text that have a letter, their plural taken off. */
    static List<String> of(String folded) {
        List<String> words = new ArrayList<>();
        cut(folded, (word, letter) -> {
            if (letter) {
                words.add(singular(word));
            }
        });
        return words;
    }

    /** As {@link #of}, with the parts that have digits only. */
    static List<String> ofAll(String folded) {
        List<String> words = new ArrayList<>();
        cut(folded, (word, letter) -> {
            if (!word.isEmpty()) {
                words.add(singular(word));
            }
        });
        return words;
    }

    /** All parts of a folded text that have a letter or a digit, as they stand. */
    static List<String> parts(String folded) {
        List<String> parts = new ArrayList<>();
        cut(folded, (word, letter) -> {
            if (!word.isEmpty()) {
                parts.add(word);
            }
        });
        return parts;
    }

    /** Takes a word and whether it has a letter. */
    private interface Part {
        void take(String word, boolean letter);
    }

    private static void cut(String folded, Part use) {
        int start = 0;
        boolean letter = false;
        for (int i = 0; i <= folded.length(); ) {
            int character = i < folded.length() ? folded.codePointAt(i) : ' ';
            int next = i + Character.charCount(character);
            letter |= Character.isLetter(character);
            if (!isOfWord(character)) {
                use.take(folded.substring(start, Math.min(i, folded.length())), letter);
                start = next;
                letter = false;
            }
            i = next;
        }
    }

    /** Letters, marks and numbers, as Unicode has them. */
    private static boolean isOfWord(int character) {
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

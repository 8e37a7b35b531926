package io.tidewaiter.internal.names;

import com.anyascii.AnyAscii;
import java.text.Normalizer;
import java.util.Locale;

/** Writes one word of a name in plain Latin capitals and digits. Our own tables come first; scripts they do not know go through AnyAscii. */
final class Romanizer {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private Romanizer() {}

    static Spellings spell(String word) {
        Spellings spellings = new Spellings();
        String capitals = word.toUpperCase(Locale.ROOT);
        int at = 0;
        while (at < capitals.length()) {
            at += next(capitals, at, spellings);
        }
        return spellings;
    }

    private static int next(String capitals, int at, Spellings to) {
        char letter = capitals.charAt(at);
        if (isPlain(letter)) {
            to.plain(letter);
            return 1;
        }
        int known = Alphabets.LATIN.spell(capitals, at, to);
        for (LetterTable table : Alphabets.OTHERS) {
            known = known > 0 ? known : table.spell(capitals, at, to);
        }
        return known > 0 ? known : unknown(capitals, at, to);
    }

    private static boolean isPlain(char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    }

    private static int unknown(String capitals, int at, Spellings to) {
        int code = capitals.codePointAt(at);
        if (code < FIRST_BEYOND_ASCII) {
            return 1;
        }
        String letter = Character.toString(code);
        String base = Normalizer.normalize(letter, Normalizer.Form.NFD);
        if (base.length() > letter.length() && isKnown(base.charAt(0))) {
            Spellings inner = spell(base.substring(0, 1));
            to.append(inner.usual(), inner.other());
        } else {
            String ascii = onlyPlain(AnyAscii.transliterate(letter));
            to.append(ascii, ascii);
        }
        return Character.charCount(code);
    }

    private static boolean isKnown(char letter) {
        return isPlain(letter) || Alphabets.OTHERS.stream().anyMatch(table -> table.knows(letter));
    }

    private static String onlyPlain(String ascii) {
        StringBuilder kept = new StringBuilder(ascii.length());
        for (char letter : ascii.toUpperCase(Locale.ROOT).toCharArray()) {
            if (isPlain(letter)) {
                kept.append(letter);
            }
        }
        return kept.toString();
    }
}

package io.tidewaiter.internal.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a name into words. Apostrophes and marks over letters belong to a word; blanks, hyphens, dots and slashes end it. */
final class WordSplitter {

    /** Longer texts are not names; comparing them would only cost time. */
    static final int LONGEST_NAME = 400;

    static final int MOST_WORDS = 16;

    private static final int LONGEST_WORD = 48;
    private static final String GREEK_ACCENTS = "\u0300\u0301\u0313\u0314\u0342\u0345";
    private static final String WITHIN_A_WORD =
            "'\u2019\u2018\u02bc\u02bb\u02be\u02bf\u00b4`\u2032\u0640\u200c\u200d\u061c\u200e\u200f";

    /**
     * One word.
     *
     * @param text its letters and digits
     * @param last whether it ends the name or its family part, where airlines glue a title and cut off what is too long
     * @param afterSlash whether a slash or comma stood before it, so that it is a given name
     */
    record Word(String text, boolean last, boolean afterSlash) {}

    private final List<Word> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean afterSlash;

    private WordSplitter() {}

    static List<Word> split(String name) {
        String text = prepared(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name);
        WordSplitter splitter = new WordSplitter();
        int at = 0;
        while (at < text.length() && splitter.words.size() < MOST_WORDS) {
            int code = text.codePointAt(at);
            splitter.take(code);
            at += Character.charCount(code);
        }
        splitter.end(true);
        return splitter.words;
    }

    private void take(int code) {
        if (Character.isLetterOrDigit(code)) {
            if (word.length() < LONGEST_WORD) {
                word.appendCodePoint(code);
            }
        } else if (code == '/' || code == ',') {
            end(true);
            afterSlash = !words.isEmpty();
        } else if (WITHIN_A_WORD.indexOf(code) < 0 && !isMark(code)) {
            end(false);
        }
    }

    private void end(boolean last) {
        if (word.length() > 0 && words.size() < MOST_WORDS) {
            words.add(new Word(word.toString(), last, afterSlash));
            word.setLength(0);
        } else if (last && !words.isEmpty()) {
            Word before = words.get(words.size() - 1);
            words.set(words.size() - 1, new Word(before.text, true, before.afterSlash));
        }
    }

    private static boolean isMark(int code) {
        int type = Character.getType(code);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Wide and joined letters as plain ones; Greek without accents, so that groups of letters are seen. */
    private static String prepared(String name) {
        if (isAscii(name)) {
            return name;
        }
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        if (composed.codePoints().noneMatch(WordSplitter::isGreek)) {
            return composed;
        }
        StringBuilder plain = new StringBuilder();
        boolean greek = false;
        for (char letter : Normalizer.normalize(composed, Normalizer.Form.NFD).toCharArray()) {
            greek = isGreek(letter) || (greek && isMark(letter));
            if (!greek || GREEK_ACCENTS.indexOf(letter) < 0) {
                plain.append(letter);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static boolean isGreek(int code) {
        return Character.UnicodeScript.of(code) == Character.UnicodeScript.GREEK;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}

package io.tidewaiter.internal.text;

/** Text from outside, made fit for a message: one line, no control signs, not endless. */
public final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** The text in single quotes. */
    public static String quoted(String text) {
        return "'" + plain(text) + "'";
    }

    /** The text without quotes. */
    public static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(fit(c) ? c : '?'));
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append("...").toString()
                : shown.toString();
    }

    private static boolean fit(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}

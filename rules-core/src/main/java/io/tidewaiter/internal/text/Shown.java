package io.tidewaiter.internal.text;

/** Text from outside, made fit for a message: one line, not endless, no control characters that could steer a terminal. */
public final class Shown {

    /** Long enough for any code or reference, short enough for a line of text. */
    private static final int LONGEST = 80;

    private Shown() {}

    /** The text in single quotes. */
    public static String quoted(String text) {
        return "'" + plain(text) + "'";
    }

    /** The text without quotes; what cannot be shown is written as in Java, U+001B as {@code \u001b}. */
    public static String plain(String text) {
        int end = text.length() > LONGEST ? safeCut(text) : text.length();
        StringBuilder shown = new StringBuilder(end + 3);
        text.substring(0, end).codePoints().forEach(c -> append(shown, c));
        return end < text.length() ? shown.append("...").toString() : shown.toString();
    }

    private static int safeCut(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    private static void append(StringBuilder shown, int c) {
        if (fit(c)) {
            shown.appendCodePoint(c);
            return;
        }
        for (char unit : Character.toChars(c)) {
            String hex = Integer.toHexString(unit);
            shown.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        }
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

package io.tidewaiter.cli.report;

import java.util.Locale;
import java.util.Objects;

/** Text from records and packs made safe to show: no control characters, no direction overrides, one line. */
public final class Plain {

    private static final int REPLACED = 0xFFFD;

    private Plain() {}

    /** Replaces whatever could steer a terminal or reorder a line: controls, line breaks, bidirectional overrides. */
    public static String line(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().map(Plain::harmless).forEach(safe::appendCodePoint);
        return safe.toString();
    }

    private static int harmless(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            return ' ';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                REPLACED;
            case Character.FORMAT -> joins(codePoint) ? codePoint : REPLACED;
            default -> codePoint;
        };
    }

    /** The two joiners, which some scripts need. */
    private static boolean joins(int codePoint) {
        return codePoint == 0x200C || codePoint == 0x200D;
    }

    /** Message of a failure; its class when it has none. */
    public static String message(Throwable failure) {
        return Objects.requireNonNullElse(failure.getMessage(), failure.toString());
    }

    /** Share as {@code 12.3 %}; {@code 0.0 %} of nothing. */
    public static String share(long part, long whole) {
        return String.format(Locale.ROOT, "%.1f %%", whole == 0 ? 0.0 : 100.0 * part / whole);
    }

    /** {@code +30}, {@code -8}, {@code 0}. */
    public static String signed(int points) {
        return points > 0 ? "+" + points : Integer.toString(points);
    }

    /** {@code 1 rule}, {@code 2 rules}. */
    public static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

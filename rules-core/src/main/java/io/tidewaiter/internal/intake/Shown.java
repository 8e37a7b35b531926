package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;

/** Makes values of an input safe to show: short, on one line, without control characters that could steer a terminal. */
final class Shown {

    /** Long enough for any code or reference, short enough for a line of text. */
    private static final int MOST = 80;

    private Shown() {}

    static String text(String value) {
        StringBuilder shown = new StringBuilder(Math.min(value.length(), MOST) + 3);
        int end = value.length() > MOST ? safeCut(value) : value.length();
        for (int i = 0; i < end; i++) {
            append(shown, value.charAt(i));
        }
        return end < value.length() ? shown.append("...").toString() : shown.toString();
    }

    static String value(JsonNode node) {
        if (node.isTextual()) {
            return text(node.textValue());
        }
        if (node.isContainerNode()) {
            return node.isArray() ? "[...]" : "{...}";
        }
        // A decimal in scientific notation stays short; asText() could write out a billion zeros.
        return node.isBigDecimal() ? text(node.decimalValue().toString()) : text(node.asText());
    }

    private static int safeCut(String value) {
        return Character.isHighSurrogate(value.charAt(MOST - 1)) ? MOST - 1 : MOST;
    }

    private static void append(StringBuilder shown, char c) {
        int type = Character.getType(c);
        boolean unsafe = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (unsafe) {
            String hex = Integer.toHexString(c);
            shown.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
            shown.append(c);
        }
    }
}

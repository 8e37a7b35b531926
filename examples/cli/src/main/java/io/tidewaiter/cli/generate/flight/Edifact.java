package io.tidewaiter.cli.generate.flight;

import java.util.List;

/**
 * Writes UN/EDIFACT with the usual separators, one segment a line. An element is a text whose components are separated by colons; texts
 * that may hold a separator go through {@link #text} first.
 */
final class Edifact {

    private static final String SERVICE_STRING = "UNA:+.? '\n";

    private final StringBuilder out = new StringBuilder(SERVICE_STRING);
    private int inMessage;

    /** Releases the separators of a text. */
    static String text(String raw) {
        return raw.replace("?", "??").replace("+", "?+").replace(":", "?:").replace("'", "?'");
    }

    /** A segment; empty elements at its end are left out. */
    Edifact add(String tag, String... elements) {
        int last = elements.length;
        while (last > 0 && elements[last - 1].isEmpty()) {
            last--;
        }
        out.append(tag);
        for (String element : List.of(elements).subList(0, last)) {
            out.append('+').append(trimmed(element));
        }
        out.append("'\n");
        inMessage++;
        return this;
    }

    /** Begins a message. */
    Edifact begin(String reference, String... more) {
        inMessage = 0;
        String[] elements = new String[more.length + 1];
        elements[0] = reference;
        System.arraycopy(more, 0, elements, 1, more.length);
        return add("UNH", elements);
    }

    /** Ends a message with the number of its segments. */
    Edifact end(String reference) {
        return add("UNT", Integer.toString(inMessage + 1), reference);
    }

    /** Colons at the end say nothing, unless they are released. */
    private static String trimmed(String element) {
        int end = element.length();
        while (end > 0 && element.charAt(end - 1) == ':' && (end < 2 || element.charAt(end - 2) != '?')) {
            end--;
        }
        return element.substring(0, end);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

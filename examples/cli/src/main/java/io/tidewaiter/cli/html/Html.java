package io.tidewaiter.cli.html;

import io.tidewaiter.cli.report.Plain;

/** HTML under construction. Every text and attribute value is escaped; there is no way to put in markup as a string. */
final class Html {

    private final StringBuilder markup = new StringBuilder();

    /** An opening tag with attributes in pairs: name, value. */
    Html open(String tag, Object... attributes) {
        markup.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            markup.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        markup.append('>');
        return this;
    }

    /** A closing tag. */
    Html close(String tag) {
        markup.append("</").append(tag).append(">\n");
        return this;
    }

    /** Escaped text. */
    Html text(Object text) {
        markup.append(escaped(text));
        return this;
    }

    /** An element that holds text alone. */
    Html element(String tag, Object text, Object... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** An element that holds text alone, without the line break after it. */
    Html inline(String tag, Object text, Object... attributes) {
        open(tag, attributes).text(text);
        markup.append("</").append(tag).append('>');
        return this;
    }

    /** Escaped text that keeps its line breaks. */
    Html lines(String text) {
        text.lines().forEach(line -> markup.append(escaped(line)).append('\n'));
        return this;
    }

    /** Markup built by another one. */
    Html add(Html other) {
        markup.append(other.markup);
        return this;
    }

    /** The style sheet, which ships with the program and holds no closing tag. */
    Html style(String css) {
        markup.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    @Override
    public String toString() {
        return markup.toString();
    }

    private static String escaped(Object value) {
        String text = Plain.line(value.toString());
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}

package io.tidewaiter.internal.view;

import java.util.Arrays;
import java.util.List;

/** A page of plain text, 80 columns wide. */
final class Page {

    private static final int WIDTH = 80;

    private final StringBuilder text = new StringBuilder();

    Page line(String line) {
        return item("", line);
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    Page heading(String heading) {
        return blank().line(heading);
    }

    /** A text behind a label; further lines stand under the first. Words longer than the page go over its edge. */
    Page item(String label, String words) {
        String indent = " ".repeat(label.length());
        StringBuilder line = new StringBuilder(label);
        boolean empty = true;
        for (String word : words(words)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                flush(line);
                line = new StringBuilder(indent);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        flush(line);
        return this;
    }

    /** A page that was laid out already. */
    Page raw(String lines) {
        text.append(lines);
        return this;
    }

    Page items(String label, List<String> many) {
        many.forEach(one -> item(label, one));
        return this;
    }

    /** A text cut to a length at the end of a word, with an ellipsis where something was left out. */
    static String cut(String words, int most) {
        String flat = String.join(" ", words(words));
        if (flat.length() <= most) {
            return flat;
        }
        int space = flat.lastIndexOf(' ', most - 1);
        return flat.substring(0, space > 0 ? space : most - 1) + "…";
    }

    String render() {
        return text.toString();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1)).toList();
    }

    private void flush(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
    }
}

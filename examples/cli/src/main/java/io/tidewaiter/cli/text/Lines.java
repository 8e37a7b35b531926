package io.tidewaiter.cli.text;

import io.tidewaiter.cli.report.Plain;
import java.util.ArrayList;
import java.util.List;

/** Lines under construction, with hanging indents. */
final class Lines {

    /** Columns a line may fill; a readable width on any terminal. */
    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** A line as it is. */
    Lines add(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** An empty line. */
    Lines gap() {
        text.append('\n');
        return this;
    }

    /** A sentence from a record or pack behind a lead, wrapped so that it stays right of the lead. */
    Lines hang(String lead, int leadWidth, String sentence) {
        String indent = " ".repeat(leadWidth);
        String before = lead;
        for (String line : wrap(Plain.line(sentence), WIDTH - leadWidth)) {
            add(before + line);
            before = indent;
        }
        return this;
    }

    /** An indented line that ends with an ellipsis when it is too long. */
    Lines cut(String line) {
        String plain = Plain.line(line);
        return add(plain.length() <= WIDTH ? plain : plain.substring(0, plain.lastIndexOf(' ', WIDTH - 2)) + " …");
    }

    /** Breaks at spaces; a word longer than a line stays whole, so that it can be copied. */
    static List<String> wrap(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.strip().split(" +", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

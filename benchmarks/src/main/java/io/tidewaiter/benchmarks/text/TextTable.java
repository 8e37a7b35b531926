package io.tidewaiter.benchmarks.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table for a terminal: columns as wide as what is in them, the first to the left, the others to the right. */
public final class TextTable {

    private static final String BETWEEN = " | ";

    private TextTable() {}

    /** Lines with a line break each. */
    public static String of(List<String> head, List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(head.size(), 0));
        List<List<String>> all = new ArrayList<>(rows);
        all.add(0, head);
        for (List<String> row : all) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        StringBuilder text = new StringBuilder();
        all.forEach(row -> text.append(line(row, widths)).append('\n'));
        return text.toString();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blank = " ".repeat(widths.get(i) - row.get(i).length());
            line.append(i == 0 ? "" : BETWEEN);
            line.append(i == 0 ? row.get(i) + blank : blank + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}

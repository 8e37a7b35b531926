package io.tidewaiter.benchmarks.text;

import java.util.List;
import java.util.stream.Collectors;

/** A table for a page: the first column to the left, the others to the right. */
public final class MarkdownTable {

    private MarkdownTable() {}

    /** Lines with a line break each. */
    public static String of(List<String> head, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(head));
        text.append("| --- |").append(" ---: |".repeat(head.size() - 1)).append('\n');
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}

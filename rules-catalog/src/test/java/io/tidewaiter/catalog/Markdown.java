package io.tidewaiter.catalog;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of GitHub-flavoured Markdown. */
final class Markdown {

    private final StringBuilder text = new StringBuilder();

    Markdown heading(int level, String title) {
        return paragraph("#".repeat(level) + " " + title);
    }

    /** A paragraph with the blank line after it. */
    Markdown paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    Markdown quote(String sentence) {
        return paragraph("> " + sentence);
    }

    Markdown code(String lines) {
        return paragraph("```\n" + lines + "\n```");
    }

    /** A lead in bold and a list below it; nothing at all when the list is empty. */
    Markdown list(String lead, List<String> items) {
        if (items.isEmpty()) {
            return this;
        }
        return paragraph(
                "**" + lead + "**\n\n" + items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        String rule = "| --- ".repeat(head.size()) + "|";
        String body = rows.stream().map(Markdown::row).collect(Collectors.joining("\n"));
        return paragraph(row(head) + "\n" + rule + "\n" + body);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Text that Markdown leaves as it is. */
    static String verbatim(String words) {
        return "`" + words + "`";
    }

    /** The lines of a condition without the indentation they have in a rule file. */
    static String unindented(String lines) {
        return lines.lines().map(line -> line.replaceFirst("^ {1,4}", "")).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}

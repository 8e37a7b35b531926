package io.tidewaiter.cli.csv;

import io.tidewaiter.cli.report.Plain;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV after RFC 4180, but with a line feed alone at the end. */
final class Cells {

    private static final String FORMULA_STARTS = "=+-@";

    private Cells() {}

    /** One line of ready cells. */
    static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(",", "", "\n"));
    }

    /**
     * Text that came from outside. A spreadsheet runs what starts with an equals, plus, minus or at sign, also after white space:
     * an apostrophe in front keeps it text.
     */
    static String text(String text) {
        String line = Plain.line(text);
        String first = line.strip();
        boolean formula = !first.isEmpty() && FORMULA_STARTS.indexOf(first.charAt(0)) >= 0;
        return quoted(formula ? "'" + line : line);
    }

    private static String quoted(String text) {
        boolean needed = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.startsWith(" ") || text.endsWith(" ");
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}

package io.tidewaiter.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values (RFC 4180) with the line every row starts on; blanks may stand before a quotation mark. The text has
 * line feeds only.
 */
public final class CsvReader {

    private final String text;
    private final ProblemSink problems;
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int line = 1;

    private CsvReader(String text, ProblemSink problems) {
        this.text = text;
        this.problems = problems;
    }

    /**
     * One row.
     *
     * @param line line it starts on, from 1
     * @param cells its cells, without quotation marks
     */
    public record Row(int line, List<String> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** All rows but the blank ones. */
    public static List<Row> read(String text, ProblemSink problems) {
        return new CsvReader(text, problems).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            int start = line;
            List<String> cells = row();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                rows.add(new Row(start, cells));
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            cells.add(cell());
            more = at < text.length() && text.charAt(at) == ',';
            if (at < text.length()) {
                line += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
        }
        return cells;
    }

    private String cell() {
        cell.setLength(0);
        int first = at;
        while (first < text.length() && text.charAt(first) == ' ') {
            first++;
        }
        if (first < text.length() && text.charAt(first) == '"') {
            at = first;
            quoted();
        }
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            cell.append(text.charAt(at++));
        }
        return cell.toString();
    }

    private void quoted() {
        int start = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            boolean mark = c == '"';
            if (mark && (at >= text.length() || text.charAt(at) != '"')) {
                return;
            }
            at += mark ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        problems.error(start, "A quotation mark that is not closed", "Close it before the next comma.");
    }
}

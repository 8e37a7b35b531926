package io.tidewaiter.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the lines of a CSV file and makes a table of them. */
final class TableReader {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";

    private final String file;
    private final TableProblems problems;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private TableReader(String file, TableProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    static Optional<ReferenceTable> read(
            String name, TableSource source, List<String> key, byte[] csv, TableProblems problems) {
        int before = problems.count();
        String file = name + ".csv";
        if (!NAME.matcher(name).matches()) {
            problems.add(file, 0, "'" + name + "' is not a table name.", "Use lower-case words joined by hyphens.");
        }
        List<CsvLine> lines = CsvLine.read(file, csv, problems);
        TableReader reader = new TableReader(file, problems);
        if (lines.isEmpty() || !reader.header(lines.get(0), key)) {
            return Optional.empty();
        }
        List<TableRow> rows = reader.rows(lines.subList(1, lines.size()));
        ReferenceTable table =
                new ReferenceTable(name, source, sha256(csv), key, List.copyOf(reader.columns.keySet()), rows);
        table.rowsByKey().forEach(reader::refuseOverlap);
        return problems.count() > before ? Optional.empty() : Optional.of(table);
    }

    private boolean header(CsvLine line, List<String> key) {
        int before = problems.count();
        for (String column : line.values()) {
            if (column.isEmpty() || columns.putIfAbsent(column, columns.size()) != null) {
                problems.add(file, line.number(), "Column '" + column + "' is empty or named twice.", "Rename it.");
            }
        }
        for (String column : key) {
            if (!columns.containsKey(column)) {
                problems.add(
                        file,
                        line.number(),
                        "The key column '" + column + "' is not there; found " + columns.keySet() + ".",
                        "Add the column, or correct 'key' in the source file.");
            }
        }
        return problems.count() == before;
    }

    private List<TableRow> rows(List<CsvLine> lines) {
        List<TableRow> rows = new ArrayList<>(lines.size());
        for (CsvLine line : lines) {
            if (line.values().size() == columns.size()) {
                rows.add(row(line));
            } else {
                problems.add(
                        file,
                        line.number(),
                        line.values().size() + " value(s) where " + columns.size() + " columns are declared.",
                        "Write one value for each column; put a value with a comma in double quotes.");
            }
        }
        return rows;
    }

    private TableRow row(CsvLine line) {
        LocalDate from = day(line, FROM, LocalDate.MIN);
        LocalDate to = day(line, TO, LocalDate.MAX);
        if (to.isBefore(from)) {
            problems.add(
                    file,
                    line.number(),
                    TO + " " + to + " lies before " + FROM + " " + from + ".",
                    "Write the earlier day first.");
        }
        return new TableRow(columns, line.values(), from, to);
    }

    private LocalDate day(CsvLine line, String column, LocalDate open) {
        Integer index = columns.get(column);
        String text = index == null ? "" : line.values().get(index);
        try {
            return text.isEmpty() ? open : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(
                    file, line.number(), column + " is '" + text + "'.", "Write a date as YYYY-MM-DD, or nothing.");
            return open;
        }
    }

    private void refuseOverlap(String key, List<TableRow> rows) {
        List<TableRow> byDay = new ArrayList<>(rows);
        byDay.sort(Comparator.comparing(TableRow::from));
        LocalDate end = byDay.get(0).to();
        for (TableRow row : byDay.subList(1, byDay.size())) {
            if (!row.from().isAfter(end)) {
                String on = row.from().equals(LocalDate.MIN) ? "every day" : String.valueOf(row.from());
                problems.add(
                        file,
                        0,
                        "Two rows of the key '" + key.replace(ReferenceTable.SEPARATOR, ", ") + "' are in force on "
                                + on + ".",
                        "Take one out, or set " + FROM + " and " + TO + " so that they do not overlap.");
            }
            end = row.to().isAfter(end) ? row.to() : end;
        }
    }

    /** Digest of the content: line ends are made LF first, so that a checkout on another system has the same digest. */
    private static String sha256(byte[] csv) {
        String text =
                new String(csv, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, this one does not.", e);
        }
    }
}

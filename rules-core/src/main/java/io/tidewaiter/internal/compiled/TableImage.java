package io.tidewaiter.internal.compiled;

import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import io.tidewaiter.pack.TableSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reference table as it was read and checked.
 *
 * @param name for example {@code hs-codes}
 * @param source where the data comes from
 * @param sha256 SHA-256 of the CSV, as assessments name it
 * @param key columns that together name a row
 * @param columns names of all columns
 * @param rows all rows, in the order of the file
 */
public record TableImage(
        String name, TableSource source, String sha256, List<String> key, List<String> columns, List<Row> rows) {

    private static final String FROM = "valid_from";
    private static final String TO = "valid_to";

    /**
     * One row.
     *
     * @param values a text for each column, empty when the cell is
     * @param from first day it is in force; {@link LocalDate#MIN} when open
     * @param to last day it is in force; {@link LocalDate#MAX} when open
     */
    public record Row(List<String> values, LocalDate from, LocalDate to) {}

    /** The image of a table. */
    public static TableImage of(ReferenceTable table) {
        List<Row> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            List<String> values = table.columns().stream()
                    .map(column -> row.text(column).orElse(""))
                    .toList();
            rows.add(new Row(
                    values,
                    day(table, row, FROM).orElse(LocalDate.MIN),
                    day(table, row, TO).orElse(LocalDate.MAX)));
        }
        return new TableImage(table.name(), table.source(), table.ref().sha256(), table.key(), table.columns(), rows);
    }

    private static Optional<LocalDate> day(ReferenceTable table, TableRow row, String column) {
        return table.columns().contains(column) ? row.text(column).map(LocalDate::parse) : Optional.empty();
    }

    /** Whether rows may be in force for a time only; without such a column all are in force always. */
    boolean dated() {
        return columns.contains(FROM) || columns.contains(TO);
    }
}

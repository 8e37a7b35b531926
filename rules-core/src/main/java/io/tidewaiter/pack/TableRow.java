package io.tidewaiter.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a reference table, immutable. */
public final class TableRow {

    private final Map<String, Integer> columns;
    private final List<String> values;
    private final LocalDate from;
    private final LocalDate to;
    /** Most rows have no days, and are asked for every record. */
    private final boolean always;

    TableRow(Map<String, Integer> columns, List<String> values, LocalDate from, LocalDate to) {
        this.columns = columns;
        this.values = values;
        this.from = from;
        this.to = to;
        this.always = from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX);
    }

    /**
     * Text of a cell; empty when the cell is.
     *
     * @throws IllegalArgumentException when the table has no such column
     */
    public Optional<String> text(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            throw new IllegalArgumentException(
                    "The table has no column '" + column + "'. Its columns are " + columns.keySet() + ".");
        }
        String value = values.get(index);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** Text of a cell of a column the table need not have; empty when the cell is, or when there is no such column. */
    public Optional<String> optionalText(String column) {
        return columns.containsKey(column) ? text(column) : Optional.empty();
    }

    /**
     * Number in a cell, exact; empty when the cell is.
     *
     * @throws IllegalArgumentException when the table has no such column
     * @throws NumberFormatException when the cell holds something else
     */
    public Optional<BigDecimal> number(String column) {
        return text(column).map(BigDecimal::new);
    }

    /** Whether the row is in force on a day; both ends count. */
    public boolean inForce(LocalDate day) {
        return always || (!day.isBefore(from) && !day.isAfter(to));
    }

    /** First day the row is in force; empty when open. */
    public Optional<LocalDate> validFrom() {
        return from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
    }

    /** Last day the row is in force; empty when open. */
    public Optional<LocalDate> validTo() {
        return to.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(to);
    }

    /** First day the row is in force; {@link LocalDate#MIN} when open. */
    LocalDate from() {
        return from;
    }

    /** Last day the row is in force; {@link LocalDate#MAX} when open. */
    LocalDate to() {
        return to;
    }

    /** The cells of these columns as one text. */
    String joined(List<String> key) {
        String joined = cell(key.get(0));
        for (String column : key.subList(1, key.size())) {
            joined = joined.concat(ReferenceTable.SEPARATOR).concat(cell(column));
        }
        return joined;
    }

    private String cell(String column) {
        return values.get(columns.getOrDefault(column, 0));
    }
}

package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a known table with its numbers read already, for reading them takes longer than finding the row.
 *
 * @param cells the row of the table
 * @param columns columns that hold numbers
 * @param numbers their numbers, in the same order
 * @param from first day it is in force, in days since 1970-01-01; the least number there is when open
 * @param to last day it is in force, likewise; the largest number when open
 * @param point where it lies, when the columns say that; otherwise null
 */
record Row(
        TableRow cells,
        List<String> columns,
        List<BigDecimal> numbers,
        long from,
        long to,
        @Nullable Point point) {

    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    static Row of(TableRow cells, List<String> columns) {
        List<BigDecimal> numbers = new ArrayList<>(columns.size());
        for (String column : columns) {
            numbers.add(cells.number(column).map(Numbers::of).orElseThrow());
        }
        long from = cells.validFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long to = cells.validTo().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return new Row(cells, columns, List.copyOf(numbers), from, to, point(columns, numbers));
    }

    private static @Nullable Point point(List<String> columns, List<BigDecimal> numbers) {
        return columns.contains(LATITUDE) && columns.contains(LONGITUDE)
                ? Point.of(
                        numbers.get(columns.indexOf(LATITUDE)).doubleValue(),
                        numbers.get(columns.indexOf(LONGITUDE)).doubleValue())
                : null;
    }

    /** Whether it is in force on every day. */
    boolean always() {
        return from == Long.MIN_VALUE && to == Long.MAX_VALUE;
    }

    /**
     * Whether it is in force on a day; both ends count.
     *
     * @param day days since 1970-01-01
     */
    boolean inForce(long day) {
        return from <= day && day <= to;
    }

    /** The number of a column that holds one in every row. */
    BigDecimal number(String column) {
        return numbers.get(columns.indexOf(column));
    }

    /** The text of any column; null when the cell is empty. */
    @Nullable
    String text(String column) {
        return cells.text(column).orElse(null);
    }
}

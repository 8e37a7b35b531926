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
 * @param always whether it is in force on every day, as most rows are
 * @param point where it lies, when the columns say that; otherwise null
 */
record Row(
        TableRow cells,
        List<String> columns,
        List<BigDecimal> numbers,
        boolean always,
        @Nullable Point point) {

    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    static Row of(TableRow cells, List<String> columns) {
        List<BigDecimal> numbers = new ArrayList<>(columns.size());
        for (String column : columns) {
            numbers.add(cells.number(column).map(Numbers::of).orElseThrow());
        }
        boolean always = cells.validFrom().isEmpty() && cells.validTo().isEmpty();
        return new Row(cells, columns, List.copyOf(numbers), always, point(columns, numbers));
    }

    private static @Nullable Point point(List<String> columns, List<BigDecimal> numbers) {
        return columns.contains(LATITUDE) && columns.contains(LONGITUDE)
                ? Point.of(
                        numbers.get(columns.indexOf(LATITUDE)).doubleValue(),
                        numbers.get(columns.indexOf(LONGITUDE)).doubleValue())
                : null;
    }

    boolean inForce(LocalDate day) {
        return always || cells.inForce(day);
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

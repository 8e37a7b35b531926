package io.tidewaiter.internal.compiled;

import io.tidewaiter.pack.TableSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reference tables. */
final class TableForm {

    private TableForm() {}

    static void write(List<TableImage> tables, FormWriter out) {
        out.count(tables.size());
        for (TableImage table : tables) {
            write(table, out);
        }
    }

    private static void write(TableImage table, FormWriter out) {
        out.text(table.name());
        out.text(table.source().origin());
        out.text(table.source().licence());
        out.text(table.source().version());
        out.day(table.source().retrieved());
        out.optionalDay(table.source().staleAfter());
        out.text(table.sha256());
        out.texts(table.key());
        out.texts(table.columns());
        out.truth(table.dated());
        out.count(table.rows().size());
        for (TableImage.Row row : table.rows()) {
            row.values().forEach(out::text);
            if (table.dated()) {
                out.day(row.from());
                out.day(row.to());
            }
        }
    }

    static List<TableImage> read(FormReader in) {
        int size = in.length();
        List<TableImage> tables = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String name = in.text();
            TableSource source = readSource(in);
            String sha256 = in.text();
            List<String> key = in.texts();
            List<String> columns = in.texts();
            if (key.isEmpty() || !columns.containsAll(key)) {
                throw new DamagedFormException("a table without its key");
            }
            tables.add(new TableImage(name, source, sha256, key, columns, readRows(columns.size(), in)));
        }
        return tables;
    }

    private static TableSource readSource(FormReader in) {
        String origin = in.text();
        String licence = in.text();
        String version = in.text();
        LocalDate retrieved = in.day();
        Optional<LocalDate> staleAfter = in.optionalDay();
        if (origin.isBlank() || licence.isBlank() || version.isBlank()) {
            throw new DamagedFormException("a table without a source");
        }
        return new TableSource(origin, licence, version, retrieved, staleAfter);
    }

    private static List<TableImage.Row> readRows(int columns, FormReader in) {
        boolean dated = in.truth();
        int size = in.length();
        List<TableImage.Row> rows = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String[] values = new String[columns];
            for (int column = 0; column < columns; column++) {
                values[column] = in.text();
            }
            rows.add(new TableImage.Row(
                    List.of(values), dated ? in.day() : LocalDate.MIN, dated ? in.day() : LocalDate.MAX));
        }
        return rows;
    }
}

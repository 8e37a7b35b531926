package io.tidewaiter.cli.generate;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads tables of comma-separated values that are shipped beside a class. */
public final class Csv {

    private static final CsvMapper CSV = new CsvMapper();

    private Csv() {}

    /**
     * All rows of a table.
     *
     * @param beside class beside which it lies
     * @param name of the file
     * @param row record whose components are the columns
     */
    public static <T> List<T> read(Class<?> beside, String name, Class<T> row) {
        try (var in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
                var rows = CSV.readerFor(row)
                        .with(CsvSchema.emptySchema().withHeader())
                        .<T>readValues(in)) {
            return List.copyOf(rows.readAll());
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + name + " of the generator cannot be read.", e);
        }
    }
}

package io.tidewaiter.pack;

import io.tidewaiter.internal.compiled.TableImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named table of facts about the world, immutable: valid codes, ports, value bands. Rows that change over time say so in the
 * columns {@code valid_from} and {@code valid_to} (ISO dates, both days count, empty means open); all look-ups are for a day.
 */
public final class ReferenceTable {

    static final String SEPARATOR = "\u001f";

    private final String name;
    private final TableSource source;
    private final String sha256;
    private final List<String> key;
    private final List<String> columns;
    private final List<TableRow> rows;
    /** Made at the first look-up; threads may race to fill it in, each with the same. */
    private volatile @Nullable Map<String, List<TableRow>> index;

    ReferenceTable(
            String name,
            TableSource source,
            String sha256,
            List<String> key,
            List<String> columns,
            List<TableRow> rows) {
        this.name = name;
        this.source = source;
        this.sha256 = sha256;
        this.key = List.copyOf(key);
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /** A table that was checked before. */
    static ReferenceTable of(TableImage image) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String column : image.columns()) {
            columns.put(column, columns.size());
        }
        List<TableRow> rows = new ArrayList<>(image.rows().size());
        for (TableImage.Row row : image.rows()) {
            rows.add(new TableRow(columns, row.values(), row.from(), row.to()));
        }
        return new ReferenceTable(image.name(), image.source(), image.sha256(), image.key(), image.columns(), rows);
    }

    /**
     * Makes a table from text, for hosts that keep their tables elsewhere than in files.
     *
     * @param name lower-case words joined by hyphens, for example {@code value-bands}
     * @param source where the data comes from
     * @param key columns that together name a row
     * @param csv RFC 4180, the first line holds the column names
     * @throws InvalidTableException with every problem found
     */
    public static ReferenceTable of(String name, TableSource source, List<String> key, String csv) {
        TableProblems problems = new TableProblems();
        Optional<ReferenceTable> table =
                TableReader.read(name, source, key, csv.getBytes(StandardCharsets.UTF_8), problems);
        problems.throwIfAny();
        return table.orElseThrow();
    }

    /**
     * Reads {@code NAME.csv} and the {@code NAME.source.yaml} beside it.
     *
     * @throws InvalidTableException with every problem found
     */
    public static ReferenceTable read(Path csv) {
        TableProblems problems = new TableProblems();
        Optional<ReferenceTable> table = TableFiles.read(csv, problems);
        problems.throwIfAny();
        return table.orElseThrow();
    }

    /** Name, for example {@code hs-codes}. */
    public String name() {
        return name;
    }

    /** Where the data comes from. */
    public TableSource source() {
        return source;
    }

    /** Columns that together name a row. */
    public List<String> key() {
        return key;
    }

    /** Names of all columns, in the order of the file. */
    public List<String> columns() {
        return columns;
    }

    /** All rows, in the order of the file, whenever they are in force. */
    public List<TableRow> rows() {
        return rows;
    }

    /** Name, version, digest and date of expiry, as an assessment records them. The digest is that of the CSV with LF line ends. */
    public TableRef ref() {
        return new TableRef(name, source.version(), sha256, source.staleAfter());
    }

    /**
     * The row of a key that is in force on a day; there is at most one.
     *
     * @param asOf the day, UTC
     * @param values one value for each key column, in the order of {@link #key()}; an empty text finds an empty cell
     * @throws IllegalArgumentException when the number of values is not that of the key columns
     */
    public Optional<TableRow> find(LocalDate asOf, String... values) {
        if (values.length != key.size()) {
            throw new IllegalArgumentException("Table " + name + " is looked up by " + key + ", but " + values.length
                    + " value(s) were given. Give one for each.");
        }
        String joined = values.length == 1 ? values[0] : String.join(SEPARATOR, values);
        for (TableRow row : rowsByKey().getOrDefault(joined, List.of())) {
            if (row.inForce(asOf)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    Map<String, List<TableRow>> rowsByKey() {
        Map<String, List<TableRow>> made = index;
        if (made == null) {
            made = new HashMap<>(rows.size() * 2);
            for (TableRow row : rows) {
                made.computeIfAbsent(row.joined(key), any -> new ArrayList<>(1)).add(row);
            }
            index = made;
        }
        return made;
    }

    /** Name, version and number of rows. */
    @Override
    public String toString() {
        return name + "@" + source.version() + " (" + rows.size() + " rows)";
    }
}

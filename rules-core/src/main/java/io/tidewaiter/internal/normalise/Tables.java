package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRef;
import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks things up for one consignment and one day, and remembers which tables were needed. */
final class Tables {

    private final ReferenceData data;
    private final LocalDate day;
    private final TreeMap<String, TableRef> consulted = new TreeMap<>();
    private final TreeSet<String> missing = new TreeSet<>();

    Tables(ReferenceData data, LocalDate day) {
        this.data = data;
        this.day = day;
    }

    /** The table, which counts as consulted from now on; empty and missing when it was not loaded. */
    Optional<ReferenceTable> table(String name) {
        Optional<ReferenceTable> table = data.table(name);
        if (table.isPresent()) {
            consulted.computeIfAbsent(name, any -> table.get().ref());
        } else {
            missing.add(name);
        }
        return table;
    }

    /** The row of a key; empty when there is none, the table was not loaded, or a part of the key is unknown. */
    Optional<TableRow> find(String name, @Nullable String... key) {
        if (!known(key)) {
            return Optional.empty();
        }
        return table(name).flatMap(table -> table.find(day, key));
    }

    /** Whether the table has a row of that key; unknown when a part of the key is, or when the table was not loaded. */
    Truth lists(String name, @Nullable String... key) {
        if (!known(key)) {
            return Truth.UNKNOWN;
        }
        return table(name)
                .map(table -> Truth.of(table.find(day, key).isPresent()))
                .orElse(Truth.UNKNOWN);
    }

    private static boolean known(@Nullable String... key) {
        for (String part : key) {
            if (part == null) {
                return false;
            }
        }
        return true;
    }

    static @Nullable BigDecimal number(Optional<TableRow> row, String column) {
        return Numbers.of(row.flatMap(found -> found.number(column)).orElse(null));
    }

    LocalDate day() {
        return day;
    }

    List<TableRef> consulted() {
        return List.copyOf(consulted.values());
    }

    List<String> missing() {
        return List.copyOf(missing);
    }
}

package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRef;
import io.tidewaiter.pack.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One table made ready for look-ups, once for all consignments. */
final class Lookup {

    private final TableRef ref;
    private final List<Row> rows = new ArrayList<>();
    private final KeyTree<Row> byKey = new KeyTree<>();

    Lookup(KnownTable known, ReferenceTable table) {
        this.ref = table.ref();
        for (TableRow cells : table.rows()) {
            Row row = Row.of(cells, known.numbers());
            rows.add(row);
            byKey.add(
                    known.key().stream()
                            .map(column -> cells.text(column).orElse(""))
                            .toList(),
                    row);
        }
    }

    /** Name, version and digest of the table. */
    TableRef ref() {
        return ref;
    }

    /** All rows, in the order of the file, whenever they are in force. */
    List<Row> rows() {
        return rows;
    }

    /** The row of a key that is in force on a day; the reader of tables sees to it that there is at most one. */
    @Nullable
    Row find(LocalDate day, String... key) {
        KeyTree<Row> place = byKey;
        for (String part : key) {
            place = place.step(part);
            if (place == null) {
                return null;
            }
        }
        for (Row row : place.values()) {
            if (row.inForce(day)) {
                return row;
            }
        }
        return null;
    }
}

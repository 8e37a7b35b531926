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
    private final KeyTree<Row> byKey = new KeyTree<>();

    Lookup(KnownTable known, ReferenceTable table) {
        this.ref = table.ref();
        if (known.isLookedUpByKey()) {
            for (TableRow cells : table.rows()) {
                byKey.add(key(known, cells), Row.of(cells, known.numbers()));
            }
        }
    }

    private static List<String> key(KnownTable known, TableRow cells) {
        List<String> key = new ArrayList<>(known.key().size());
        for (String column : known.key()) {
            key.add(cells.text(column).orElse(""));
        }
        return key;
    }

    /** Name, version and digest of the table. */
    TableRef ref() {
        return ref;
    }

    /** Whether the key of some row begins with this part. */
    boolean begins(String part) {
        return byKey.step(part) != null;
    }

    /** Whether the table has a row of a key on a day. */
    boolean has(LocalDate day, String... key) {
        return find(day, key) != null;
    }

    /** The row of a key that is in force on a day, null when there is none; the reader of tables sees to it that there is at most one. */
    @Nullable
    Row find(LocalDate day, String... key) {
        KeyTree<Row> place = byKey;
        for (String part : key) {
            place = place.step(part);
            if (place == null) {
                return null;
            }
        }
        List<Row> rows = place.values();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).inForce(day)) {
                return rows.get(i);
            }
        }
        return null;
    }
}

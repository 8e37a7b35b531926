package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRef;
import io.tidewaiter.pack.TableRow;
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
        return byKey.step(KeyTree.START, part) != KeyTree.NOWHERE;
    }

    /** The row of a key of one part that is in force on the day of who asks, null when there is none. */
    @Nullable
    Row find(Tables asking, String part) {
        return at(byKey.step(KeyTree.START, part), asking);
    }

    /** The row of a key of two parts that is in force on the day of who asks, null when there is none. */
    @Nullable
    Row find(Tables asking, String one, String other) {
        int place = byKey.step(KeyTree.START, one);
        return place == KeyTree.NOWHERE ? null : at(byKey.step(place, other), asking);
    }

    /** The row of a key that is in force on the day of who asks, null when there is none; the reader of tables sees to it that there is at most one. */
    @Nullable
    Row find(Tables asking, String... key) {
        int place = KeyTree.START;
        for (String part : key) {
            place = byKey.step(place, part);
            if (place == KeyTree.NOWHERE) {
                return null;
            }
        }
        return at(place, asking);
    }

    private @Nullable Row at(int place, Tables asking) {
        Row first = place == KeyTree.NOWHERE ? null : byKey.first(place);
        if (first == null || first.always()) {
            return first;
        }
        asking.seeDays();
        return first.inForce(asking.daysSince1970()) ? first : later(place, asking.daysSince1970());
    }

    private @Nullable Row later(int place, long day) {
        for (Row row : byKey.values(place)) {
            if (row.inForce(day)) {
                return row;
            }
        }
        return null;
    }
}

package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.HsCode;
import io.tidewaiter.pack.TableRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks things up for one consignment and one day, and remembers which tables were needed. */
final class Tables {

    private final Knowledge knowledge;
    private final LocalDate day;
    private final long daysSince1970;
    private @Nullable HsCode lastCode;
    private CodeFacts ofLastCode = CodeFacts.UNKNOWN;
    private boolean sawDays;
    private final Set<KnownTable> needed = EnumSet.noneOf(KnownTable.class);

    Tables(Knowledge knowledge, LocalDate day) {
        this.knowledge = knowledge;
        this.day = day;
        this.daysSince1970 = day.toEpochDay();
    }

    /** Whether the table was loaded; it counts as needed from now on. */
    boolean loaded(KnownTable known) {
        return table(known) != null;
    }

    private @Nullable Lookup table(KnownTable known) {
        needed.add(known);
        return knowledge.lookup(known);
    }

    /** The row of a key of one part; null when there is none, the table was not loaded, or the key is unknown. */
    @Nullable
    Row find(KnownTable known, @Nullable String key) {
        Lookup table = key == null ? null : table(known);
        return table == null || key == null ? null : table.find(this, key);
    }

    /** The row of a key of two parts; null when there is none, the table was not loaded, or a part of the key is unknown. */
    @Nullable
    Row find(KnownTable known, @Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return null;
        }
        Lookup table = table(known);
        return table == null ? null : table.find(this, one, other);
    }

    /** The row of a key; null when there is none, the table was not loaded, or a part of the key is unknown. */
    @Nullable
    Row find(KnownTable known, @Nullable String... key) {
        if (!known(key)) {
            return null;
        }
        Lookup table = table(known);
        return table == null ? null : table.find(this, key);
    }

    /** Whether some row of the table, in force or not, has a key that begins with this part. */
    boolean begins(KnownTable known, String part) {
        Lookup table = table(known);
        return table != null && table.begins(part);
    }

    /** Whether the table has a row of that key of one part; unknown when the key is, or when the table was not loaded. */
    Truth lists(KnownTable known, @Nullable String key) {
        return key == null || !loaded(known) ? Truth.UNKNOWN : Truth.of(find(known, key) != null);
    }

    /** Whether the table has a row of that key; unknown when a part of the key is, or when the table was not loaded. */
    Truth lists(KnownTable known, @Nullable String... key) {
        return !known(key) || !loaded(known) ? Truth.UNKNOWN : Truth.of(find(known, key) != null);
    }

    private static boolean known(@Nullable String... key) {
        for (String part : key) {
            if (part == null) {
                return false;
            }
        }
        return true;
    }

    /** A number of a row; null without a row. */
    static @Nullable BigDecimal number(@Nullable Row row, String column) {
        return row == null ? null : row.number(column);
    }

    /** What follows from an HS code. Several facts ask for that of one item. */
    @SuppressWarnings("ReferenceEquality") // the code of the same item, or looked up like any other
    CodeFacts code(HsCode code) {
        if (code != lastCode) {
            lastCode = code;
            ofLastCode = knowledge.codes().of(code.digits(), this);
        }
        return ofLastCode;
    }

    LocalDate day() {
        return day;
    }

    /** The day as rows of tables know it. */
    long daysSince1970() {
        return daysSince1970;
    }

    /** The same tables and day, of which none was needed yet. */
    Tables fresh() {
        return new Tables(knowledge, day);
    }

    /** To be called when what was found may not hold on another day. */
    void seeDays() {
        sawDays = true;
    }

    /** Whether anything that was found may not hold on another day. */
    boolean sawDays() {
        return sawDays;
    }

    /** The tables that were needed so far. */
    Set<KnownTable> needed() {
        return needed;
    }

    /** More tables that count as needed from now on. */
    void need(Set<KnownTable> more) {
        needed.addAll(more);
    }

    /** References to the tables that were needed and loaded, sorted by name, as the known tables are. */
    List<TableRef> consulted() {
        List<TableRef> consulted = new ArrayList<>(needed.size());
        for (KnownTable known : needed) {
            Lookup table = knowledge.lookup(known);
            if (table != null) {
                consulted.add(table.ref());
            }
        }
        return consulted;
    }

    /** Names of the tables that were needed and not loaded, sorted. */
    List<String> missing() {
        List<String> missing = new ArrayList<>(0);
        for (KnownTable known : needed) {
            if (knowledge.lookup(known) == null) {
                missing.add(known.table());
            }
        }
        return missing;
    }
}

package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.InvalidTableException;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reference tables as the derivation uses them: indexed, and with their numbers read. Made once, then only read, by any number of threads. */
final class Knowledge {

    private final Map<KnownTable, Lookup> lookups = new EnumMap<>(KnownTable.class);
    private final StopWords stopWords;
    private final ValueThresholds thresholds;

    /** @throws InvalidTableException when a known table lacks a column it needs or has a word where a number belongs */
    Knowledge(ReferenceData data) {
        KnownTable.check(data);
        for (KnownTable known : KnownTable.values()) {
            known.in(data).ifPresent(table -> lookups.put(known, new Lookup(known, table)));
        }
        this.stopWords = new StopWords(rows(data, KnownTable.STOP_WORDS));
        this.thresholds = new ValueThresholds(rows(data, KnownTable.VALUE_THRESHOLDS));
    }

    private static List<TableRow> rows(ReferenceData data, KnownTable known) {
        return known.in(data).map(ReferenceTable::rows).orElse(List.of());
    }

    /** A table; null when it was not loaded. */
    @Nullable
    Lookup lookup(KnownTable known) {
        return lookups.get(known);
    }

    /** Phrases that name no goods. */
    StopWords stopWords() {
        return stopWords;
    }

    /** Value thresholds by currency. */
    ValueThresholds thresholds() {
        return thresholds;
    }
}

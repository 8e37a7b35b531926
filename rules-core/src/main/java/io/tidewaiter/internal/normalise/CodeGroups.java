package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.HsCode;
import io.tidewaiter.pack.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Groups of goods by HS code: a row of a chapter, a heading or a subheading holds for every code that begins with it. */
final class CodeGroups {

    private static final int[] LENGTHS = {HsFacts.CHAPTER, HsFacts.HEADING, HsFacts.SUBHEADING};

    private static final int MOST_KEPT = 10_000;
    private static final LocalDate NO_DAY = LocalDate.MIN;

    private final Map<String, List<TableRow>> byCode = new HashMap<>();
    /** Whether every row holds on every day, so that what was found once can be kept. */
    private boolean timeless = true;

    private final Map<String, List<String>> kept = new ConcurrentHashMap<>();

    CodeGroups(List<TableRow> rows) {
        for (TableRow row : rows) {
            timeless &= row.inForce(NO_DAY) && row.inForce(LocalDate.MAX);
            row.text("code")
                    .ifPresent(code -> byCode.computeIfAbsent(code, any -> new ArrayList<>(2))
                            .add(row));
        }
    }

    /** Groups of a code, sorted; null without a code, or when the table was not loaded. */
    @Nullable
    List<String> of(@Nullable HsCode code, Tables tables) {
        if (code == null || !tables.loaded(KnownTable.CODE_GROUPS)) {
            return null;
        }
        return groups(code, tables);
    }

    private List<String> groups(HsCode code, Tables tables) {
        if (!timeless) {
            tables.seeDays();
        }
        String key = code.prefix(HsFacts.SUBHEADING);
        List<String> known = timeless ? kept.get(key) : null;
        if (known == null) {
            NavigableSet<String> groups = new TreeSet<>();
            add(code, tables, groups);
            known = List.copyOf(groups);
            if (timeless && kept.size() < MOST_KEPT) {
                kept.put(key, known);
            }
        }
        return known;
    }

    /** Groups of any of several codes, sorted; null when one is unknown, or when the table was not loaded. */
    <T> @Nullable List<String> ofAll(@Nullable List<T> items, Maybe.Part<T, HsCode> code, Tables tables) {
        if (items == null || !tables.loaded(KnownTable.CODE_GROUPS)) {
            return null;
        }
        if (items.size() == 1) {
            return of(code.of(items.get(0)), tables);
        }
        NavigableSet<String> groups = new TreeSet<>();
        for (T item : items) {
            HsCode one = code.of(item);
            if (one == null) {
                return null;
            }
            groups.addAll(groups(one, tables));
        }
        return List.copyOf(groups);
    }

    private void add(HsCode code, Tables tables, NavigableSet<String> groups) {
        for (int length : LENGTHS) {
            if (code.digits().length() >= length) {
                for (TableRow row : byCode.getOrDefault(code.prefix(length), List.of())) {
                    if (row.inForce(tables.day())) {
                        row.text("group").ifPresent(groups::add);
                    }
                }
            }
        }
    }
}

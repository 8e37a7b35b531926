package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.HsCode;
import io.tidewaiter.pack.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Groups of goods by HS code: a row of a chapter, a heading or a subheading holds for every code that begins with it. */
final class CodeGroups {

    private static final int[] LENGTHS = {HsFacts.CHAPTER, HsFacts.HEADING, HsFacts.SUBHEADING};

    private final Map<String, List<TableRow>> byCode = new HashMap<>();

    CodeGroups(List<TableRow> rows) {
        for (TableRow row : rows) {
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
        NavigableSet<String> groups = new TreeSet<>();
        add(code, tables, groups);
        return List.copyOf(groups);
    }

    /** Groups of any of several codes, sorted; null when one is unknown, or when the table was not loaded. */
    <T> @Nullable List<String> ofAll(@Nullable List<T> items, Maybe.Part<T, HsCode> code, Tables tables) {
        if (items == null || !tables.loaded(KnownTable.CODE_GROUPS)) {
            return null;
        }
        NavigableSet<String> groups = new TreeSet<>();
        for (T item : items) {
            HsCode one = code.of(item);
            if (one == null) {
                return null;
            }
            add(one, tables, groups);
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

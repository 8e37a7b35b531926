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
    private final Kept<String, List<String>> kept = new Kept<>(this::derived);

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
        return groups(code, tables);
    }

    private List<String> groups(HsCode code, Tables tables) {
        return kept.of(code.prefix(HsFacts.SUBHEADING), tables);
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

    /** @param digits six digits, or as many as there are */
    private List<String> derived(String digits, Tables tables) {
        NavigableSet<String> groups = new TreeSet<>();
        for (int length : LENGTHS) {
            if (digits.length() >= length) {
                for (TableRow row : byCode.getOrDefault(digits.substring(0, length), List.of())) {
                    add(row, tables, groups);
                }
            }
        }
        return List.copyOf(groups);
    }

    private static void add(TableRow row, Tables tables, NavigableSet<String> groups) {
        if (row.validFrom().isPresent() || row.validTo().isPresent()) {
            tables.seeDays();
        }
        if (row.inForce(tables.day())) {
            row.text("group").ifPresent(groups::add);
        }
    }
}

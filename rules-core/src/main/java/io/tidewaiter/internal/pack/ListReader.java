package io.tidewaiter.internal.pack;

import io.tidewaiter.internal.rule.MemberList;
import io.tidewaiter.internal.text.CsvReader;
import io.tidewaiter.internal.text.Nearest;
import io.tidewaiter.internal.text.Shown;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one {@code lists/NAME.csv}: columns value, valid_from, valid_to, note. */
final class ListReader {

    private static final List<String> COLUMNS = List.of("value", "valid_from", "valid_to", "note");
    private static final String HEADER = "The first line is 'value,valid_from,valid_to,note'.";

    private final Problems problems;
    private final List<MemberList.Entry> entries = new ArrayList<>();
    private final Map<String, List<Dated>> byValue = new HashMap<>();

    private ListReader(Problems problems) {
        this.problems = problems;
    }

    private record Dated(MemberList.Entry entry, int line) {}

    static MemberList read(String name, String text, Problems problems) {
        List<CsvReader.Row> rows = CsvReader.read(text, problems);
        ListReader reader = new ListReader(problems);
        if (rows.isEmpty()) {
            problems.error(1, "An empty file", HEADER);
        } else if (reader.header(rows.get(0))) {
            rows.stream().skip(1).forEach(reader::row);
        }
        return new MemberList(name, reader.entries);
    }

    private boolean header(CsvReader.Row row) {
        List<String> names = row.cells().stream().map(String::strip).toList();
        for (String name : names) {
            if (!COLUMNS.contains(name)) {
                problems.error(
                        row.line(), "The unknown column " + Shown.quoted(name), Nearest.hint(name, COLUMNS) + HEADER);
            }
        }
        if (COLUMNS.containsAll(names) && !names.equals(COLUMNS)) {
            problems.error(row.line(), "The columns " + Shown.quoted(String.join(",", names)), HEADER);
        }
        return names.equals(COLUMNS);
    }

    private void row(CsvReader.Row row) {
        if (row.cells().size() != COLUMNS.size()) {
            problems.error(
                    row.line(),
                    row.cells().size() + " cells",
                    "Write four; put quotation marks around a note with commas.");
            return;
        }
        String value = row.cells().get(0).strip();
        if (value.isEmpty()) {
            problems.error(row.line(), "No value", "Write the value in the first column.");
            return;
        }
        Optional<LocalDate> from = day(row, 1);
        Optional<LocalDate> to = day(row, 2);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            problems.error(
                    row.line(),
                    "valid_to " + to.get() + " is before valid_from " + from.get(),
                    "Change one of the two.");
            return;
        }
        add(new Dated(new MemberList.Entry(value, from, to), row.line()));
    }

    private void add(Dated dated) {
        List<Dated> before = byValue.computeIfAbsent(dated.entry().value(), v -> new ArrayList<>());
        before.stream()
                .filter(other -> overlap(other.entry(), dated.entry()))
                .findFirst()
                .ifPresent(other -> problems.error(
                        dated.line(),
                        "The value " + Shown.quoted(dated.entry().value()) + " again for the same days, also on line "
                                + other.line(),
                        "Keep one line, or end one before the other begins."));
        before.add(dated);
        entries.add(dated.entry());
    }

    private static boolean overlap(MemberList.Entry a, MemberList.Entry b) {
        return !endsBefore(a, b) && !endsBefore(b, a);
    }

    private static boolean endsBefore(MemberList.Entry a, MemberList.Entry b) {
        return a.validTo().isPresent()
                && b.validFrom().isPresent()
                && a.validTo().get().isBefore(b.validFrom().get());
    }

    private Optional<LocalDate> day(CsvReader.Row row, int column) {
        String text = row.cells().get(column).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.error(
                    row.line(),
                    COLUMNS.get(column) + " is not a day: " + Shown.quoted(text),
                    "Write year-month-day, such as 2026-01-01, or nothing.");
            return Optional.empty();
        }
    }
}

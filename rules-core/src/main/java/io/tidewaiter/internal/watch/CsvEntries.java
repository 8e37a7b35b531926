package io.tidewaiter.internal.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Reads an entry from the cells of a row. Several values in one cell are separated by semicolons. */
final class CsvEntries {

    private static final Pattern SEVERAL = Pattern.compile(";");
    private static final Pattern PARTS = Pattern.compile(":");
    private static final Map<String, BiConsumer<String, EntryDraft>> COLUMNS = columns();

    private final List<String> columns;

    private CsvEntries(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    private static Map<String, BiConsumer<String, EntryDraft>> columns() {
        Map<String, BiConsumer<String, EntryDraft>> columns = new LinkedHashMap<>();
        columns.put("id", (cell, draft) -> draft.id(cell));
        columns.put("name", (cell, draft) -> draft.name(cell));
        columns.put("aliases", (cell, draft) -> several(cell).forEach(draft::name));
        columns.put("birth_dates", (cell, draft) -> several(cell).forEach(draft::birth));
        columns.put("documents", (cell, draft) -> several(cell).forEach(text -> document(text, draft)));
        columns.put("valid_from", (cell, draft) -> draft.validFrom(cell));
        columns.put("valid_to", (cell, draft) -> draft.validTo(cell));
        columns.put("reference", (cell, draft) -> draft.reference(cell));
        columns.put("handling", (cell, draft) -> draft.handling(cell));
        columns.put("action", CsvEntries::action);
        return columns;
    }

    /** Takes the row that names the columns, and adds what is wrong with it. */
    static CsvEntries of(String[] row, List<String> problems) {
        List<String> columns = new ArrayList<>();
        for (String cell : row) {
            String name = cell.strip();
            if (!COLUMNS.containsKey(name)) {
                problems.add("Column " + (columns.size() + 1) + " has no name that is known. Write "
                        + String.join(", ", COLUMNS.keySet()) + ".");
            } else if (columns.contains(name)) {
                problems.add("Column " + name + " is there twice. Keep one.");
            }
            columns.add(name);
        }
        for (String needed : List.of("id", "name", "reference", "handling")) {
            if (!columns.contains(needed)) {
                problems.add("Column " + needed + " is missing. Add it.");
            }
        }
        return new CsvEntries(columns);
    }

    EntryDraft read(String[] cells) {
        EntryDraft draft = new EntryDraft();
        if (cells.length > columns.size()) {
            draft.problem(
                    "The row has more cells than there are columns. Put quotation marks around a cell with a comma.");
        }
        boolean removal =
                columns.contains("action") && cells[cells.length - 1].strip().equals("remove");
        if (cells.length < columns.size() && !removal) {
            draft.problem("The row has fewer cells than there are columns. Write a comma for each cell that is empty.");
        }
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            BiConsumer<String, EntryDraft> reader = COLUMNS.get(columns.get(i));
            if (reader != null && !cells[i].isBlank()) {
                reader.accept(cells[i].strip(), draft);
            }
        }
        return draft;
    }

    private static List<String> several(String cell) {
        return SEVERAL.splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static void document(String text, EntryDraft draft) {
        String[] parts = PARTS.split(text, -1);
        if (parts.length > 3) {
            draft.problem(
                    "documents has something with more than two colons. Write type:number:issuer, such as P:AB123456:SRB.");
            return;
        }
        boolean typed = parts.length > 1;
        draft.document(
                typed ? parts[0].strip() : "",
                typed ? parts[1].strip() : parts[0].strip(),
                parts.length > 2 ? parts[2].strip() : "");
    }

    private static void action(String cell, EntryDraft draft) {
        if (cell.equals("remove")) {
            draft.remove();
        } else if (!cell.equals("upsert")) {
            draft.problem("action is neither upsert nor remove. Write one of them, or leave the cell empty.");
        }
    }
}

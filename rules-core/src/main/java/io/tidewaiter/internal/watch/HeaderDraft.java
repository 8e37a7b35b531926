package io.tidewaiter.internal.watch;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.watch.InvalidWatchListException;
import io.tidewaiter.watch.WatchListHeader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The head of a file while it is read: fields by name, each with one value or several. */
final class HeaderDraft {

    static final String LIST = "tidewaiter-watch-list-1";
    static final String DELTA = "tidewaiter-watch-delta-1";

    private static final String ADVICE = " Begin the file with the head that docs/watch-lists.md describes.";
    private static final Set<String> FIELDS = Set.of(
            "format", "id", "version", "base", "issuedOn", "owner", "legalGround", "purposes", "validFrom", "validTo");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    /** A head that is one line of JSON. */
    static HeaderDraft of(JsonNode object) {
        HeaderDraft draft = new HeaderDraft();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            List<String> values = new ArrayList<>();
            if (value.isArray()) {
                value.forEach(item -> values.add(item.asText()));
            } else if (!value.isNull()) {
                values.add(value.asText());
            }
            draft.put(field.getKey(), values);
        }
        return draft;
    }

    /** A row of cells that begins with a number sign. */
    void row(String[] cells) {
        put(
                cells[0].substring(1).strip(),
                Arrays.stream(cells)
                        .skip(1)
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    private void put(String field, List<String> values) {
        if (!FIELDS.contains(field)) {
            problems.add(
                    "The head has a field that is not known. Write " + String.join(", ", new TreeSet<>(FIELDS)) + ".");
        } else if (fields.put(field, values) != null) {
            problems.add("The head has " + field + " twice. Keep one.");
        }
    }

    boolean isDelta() {
        return one("format").equals(DELTA);
    }

    String base() {
        return one("base");
    }

    void problem(String problem) {
        problems.add(problem);
    }

    /**
     * The header.
     *
     * @throws InvalidWatchListException with every problem found
     */
    WatchListHeader header(boolean delta) {
        String format = delta ? DELTA : LIST;
        if (!one("format").equals(format)) {
            problems.add("format is not " + format + "." + ADVICE);
        }
        if (delta == base().isEmpty()) {
            problems.add(
                    delta
                            ? "base is missing. Write the version the change applies to."
                            : "base belongs to changes. Take it out.");
        }
        Optional<LocalDate> issuedOn = day("issuedOn", true);
        Optional<LocalDate> validFrom = day("validFrom", true);
        Optional<LocalDate> validTo = day("validTo", false);
        Set<String> purposes = new TreeSet<>(fields.getOrDefault("purposes", List.of()));
        problems.addAll(EntryRules.header(one("id"), one("version"), one("owner"), one("legalGround")));
        validFrom.ifPresent(first -> EntryRules.use(purposes, first, validTo, problems));
        if (!problems.isEmpty() || issuedOn.isEmpty() || validFrom.isEmpty()) {
            throw new InvalidWatchListException(problems);
        }
        return new WatchListHeader(
                one("id"),
                one("version"),
                issuedOn.get(),
                one("owner"),
                one("legalGround"),
                new TreeSet<>(purposes),
                validFrom.get(),
                validTo);
    }

    private String one(String field) {
        List<String> values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private Optional<LocalDate> day(String field, boolean required) {
        String text = one(field);
        if (text.isEmpty() && !required) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(field + " is no day. Write it as 2026-03-31.");
            return Optional.empty();
        }
    }
}

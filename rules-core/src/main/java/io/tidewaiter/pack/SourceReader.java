package io.tidewaiter.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code NAME.source.yaml}. */
final class SourceReader {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> FIELDS =
            Set.of("origin", "licence", "version", "retrieved", "staleAfter", "key", "note");

    private final String file;
    private final JsonNode root;
    private final TableProblems problems;

    private SourceReader(String file, JsonNode root, TableProblems problems) {
        this.file = file;
        this.root = root;
        this.problems = problems;
    }

    /** The source and the key columns it names. */
    record Described(TableSource source, List<String> key) {}

    static Optional<Described> read(String file, byte[] yaml, TableProblems problems) {
        try {
            JsonNode root = YAML.readTree(yaml);
            return new SourceReader(file, root, problems).describe();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(
                    file, line, "This is not YAML: " + e.getOriginalMessage() + ".", "Write one 'name: value' a line.");
        } catch (IOException e) {
            problems.add(file, 0, "The file cannot be read.", "Check that it is text in UTF-8.");
        }
        return Optional.empty();
    }

    private Optional<Described> describe() {
        int before = problems.count();
        root.fieldNames().forEachRemaining(this::refuseUnknown);
        String origin = text("origin", "Say who published the data and where.");
        String licence = text("licence", "Write its SPDX identifier, such as MIT or PDDL-1.0.");
        String version = text("version", "Write the publisher's version in quotes, or your own such as \"1\".");
        LocalDate retrieved =
                date("retrieved", text("retrieved", "Write the day the data was taken over, YYYY-MM-DD."));
        Optional<LocalDate> staleAfter = root.has("staleAfter")
                ? Optional.of(date("staleAfter", text("staleAfter", "Write the last day it counts as current.")))
                : Optional.empty();
        List<String> key = key();
        if (problems.count() > before) {
            return Optional.empty();
        }
        return Optional.of(new Described(new TableSource(origin, licence, version, retrieved, staleAfter), key));
    }

    private void refuseUnknown(String field) {
        if (!FIELDS.contains(field)) {
            problems.add(
                    file, 0, "'" + field + "' is not a field of a source file.", "Known fields: " + sorted() + ".");
        }
    }

    private static List<String> sorted() {
        return FIELDS.stream().sorted().toList();
    }

    private String text(String field, String advice) {
        JsonNode node = root.path(field);
        if ((node.isTextual() && !node.asText().isBlank()) || node.isIntegralNumber()) {
            return node.asText().strip();
        }
        String found = node.isMissingNode() ? "is missing." : "is '" + node.asText() + "', which is not plain text.";
        problems.add(file, 0, "'" + field + "' " + found, advice);
        return "";
    }

    private LocalDate date(String field, String text) {
        try {
            return text.isEmpty() ? LocalDate.MIN : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(file, 0, "'" + field + "' is '" + text + "'.", "Write a date as YYYY-MM-DD.");
            return LocalDate.MIN;
        }
    }

    private List<String> key() {
        List<String> key = new ArrayList<>();
        root.path("key").forEach(column -> key.add(column.asText()));
        if (key.isEmpty()) {
            problems.add(
                    file, 0, "'key' names no column.", "Write the columns that name a row, such as [hs6, origin].");
        }
        return key;
    }
}

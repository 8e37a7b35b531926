package io.tidewaiter.cli.explain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.tidewaiter.DecisionRecord;
import io.tidewaiter.InvalidRecordException;
import io.tidewaiter.cli.CommandFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds one decision record in a file: one over many lines, or one a line however many there are. */
final class RecordFinder {

    private static final int NAMED = 5;
    private static final JsonFactory JSON = new JsonFactory();

    /** Fields of a decision record that neither consignments nor passengers have. */
    private static final Set<String> MARKS = Set.of("recordId", "hash", "assessment");

    private RecordFinder() {}

    /** Whether a file holds decision records; what is broken or something else does not, and its reader says what is wrong. */
    static boolean holdsRecords(Path file) throws IOException {
        try (JsonParser json = JSON.createParser(Files.newInputStream(file))) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                if (MARKS.contains(json.currentName())) {
                    return true;
                }
                json.nextToken();
                json.skipChildren();
            }
            return false;
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }

    static DecisionRecord find(Path file, Optional<String> reference) throws IOException {
        if (!oneALine(file)) {
            DecisionRecord only = read(Files.readString(file), file + "");
            return reference.isEmpty() || isFor(only, reference.get()) ? only : none(file, reference.get());
        }
        return reference.isPresent() ? byReference(file, reference.get()) : only(file);
    }

    /** The canonical form has no line breaks; the form for eyes breaks after the first brace. */
    private static boolean oneALine(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            return first != null && first.strip().length() > 1;
        }
    }

    /** A line that does not name the reference anywhere is not read as JSON, so a long file takes no longer than to read it. */
    private static DecisionRecord byReference(Path file, String reference) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.contains(reference)) {
                    DecisionRecord decision = read(line, file + ":" + number);
                    if (isFor(decision, reference)) {
                        return decision;
                    }
                }
            }
        }
        return none(file, reference);
    }

    private static DecisionRecord only(Path file) throws IOException {
        List<DecisionRecord> first = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null && first.size() < NAMED; line = lines.readLine()) {
                if (!line.isBlank()) {
                    first.add(read(line, file + ":" + (first.size() + 1)));
                }
            }
        }
        if (first.size() != 1) {
            List<String> references =
                    first.stream().map(one -> one.assessment().reference()).toList();
            throw new CommandFailure(file + " holds several records. Pick one with --reference; it starts with "
                    + String.join(", ", references) + ".");
        }
        return first.get(0);
    }

    private static DecisionRecord read(String json, String place) {
        try {
            return DecisionRecord.fromJson(json);
        } catch (InvalidRecordException refused) {
            throw new CommandFailure(place + ": " + refused.getMessage(), refused);
        }
    }

    private static boolean isFor(DecisionRecord decision, String reference) {
        return decision.assessment().reference().equals(reference);
    }

    private static DecisionRecord none(Path file, String reference) {
        throw new CommandFailure("No record in " + file + " is for the reference " + reference
                + ". Write it exactly as it stands in the record.");
    }
}

package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tidewaiter.intake.CsvMapping;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.InvalidMappingException;
import io.tidewaiter.intake.UnreadableInputException;
import io.tidewaiter.internal.text.Shown;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads mapping files. */
public final class MappingReader {

    private MappingReader() {}

    /** See {@link CsvMapping#read}. */
    public static CsvMapping read(Path file) {
        try {
            return parse(Files.readString(file), String.valueOf(file.getFileName()));
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException("The mapping " + file + " is not there. Check the path.", e);
        } catch (CharacterCodingException e) {
            throw new UnreadableInputException("The mapping " + file + " is not UTF-8. Save it as UTF-8.", e);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    "The mapping " + file + " cannot be read. Check that you may read it.", e);
        }
    }

    /** See {@link CsvMapping#parse}. */
    public static CsvMapping parse(String yaml, String name) {
        Bound<CsvMapping> bound = ModelBinder.bind(longForm(tree(yaml, name)), CsvMapping.class);
        CsvMapping mapping = bound.value().orElseThrow(() -> new InvalidMappingException(name, bound.problems()));
        // Compiled once here, so that a wrong field is found before any input is opened.
        MappingCompiler.compile(mapping, name);
        return mapping;
    }

    private static JsonNode tree(String yaml, String name) {
        try {
            return ExactJson.yaml().readTree(yaml);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String path = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            String said = e.getOriginalMessage().lines().findFirst().orElse("");
            throw new InvalidMappingException(
                    name,
                    List.of(new InputProblem(
                            path,
                            "",
                            "This is not YAML: " + Shown.plain(said) + ".",
                            "Check indentation, and put names with a colon or bracket in quotes.")));
        }
    }

    /** {@code Column: field} and {@code to: field} are short for {@code Column: {to: [field]}}. */
    private static JsonNode longForm(JsonNode tree) {
        if (tree.path("columns") instanceof ObjectNode columns) {
            for (Map.Entry<String, JsonNode> column : List.copyOf(columns.properties())) {
                JsonNode value = column.getValue();
                if (value.isTextual() && value.textValue().isBlank()) {
                    columns.putNull(column.getKey());
                } else if (value.isTextual() || value.isArray()) {
                    value = columns.putObject(column.getKey()).set("to", value);
                }
                if (value instanceof ObjectNode object && object.path("to").isTextual()) {
                    String to = object.path("to").textValue();
                    object.putArray("to").add(to);
                }
            }
        }
        return tree;
    }
}

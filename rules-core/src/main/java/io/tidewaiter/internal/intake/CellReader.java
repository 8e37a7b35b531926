package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.tidewaiter.intake.CsvMapping.Column;
import io.tidewaiter.intake.CsvMapping.Others;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.model.Mass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells of one column as JSON of the type of the field they fill. */
final class CellReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Column rules;
    private final Type type;
    private final Set<String> unknown;
    private final CellFormat format;

    /**
     * Reads cells for a field.
     *
     * @param unknown cells that say nothing
     */
    CellReader(Column rules, Type type, Set<String> unknown, CellFormat format) {
        this.rules = rules;
        this.type = type;
        this.unknown = unknown;
        this.format = format;
    }

    /** The value; empty when the cell says nothing. A cell that cannot be read is told to the row and taken as its text. */
    Optional<JsonNode> read(String cell, ColumnSlot at, Row row) {
        if (unknown.contains(cell)) {
            return Optional.empty();
        }
        Map<String, String> values = rules.values();
        if (values == null || (!values.containsKey(cell) && rules.others() == Others.keep)) {
            return Optional.of(value(cell, at, row));
        }
        String stands = values.get(cell);
        if (stands != null) {
            return Optional.of(value(stands, at, row));
        }
        if (rules.others() == null) {
            row.problem(
                    at,
                    cell,
                    "'" + Shown.plain(cell) + "' is not among the values of the mapping.",
                    "Add it to values or to unknown, or say what to do with others.");
        }
        return Optional.empty();
    }

    private JsonNode value(String text, ColumnSlot at, Row row) {
        if (type instanceof ParameterizedType list && rules.split() != null) {
            ArrayNode items = JSON.arrayNode();
            for (String item : text.split(Pattern.quote(rules.split()), -1)) {
                if (!item.isBlank()) {
                    items.add(single(item.strip(), list.getActualTypeArguments()[0], at, row));
                }
            }
            return items;
        }
        return single(text, type, at, row);
    }

    private JsonNode single(String text, Type of, ColumnSlot at, Row row) {
        String padded = pad(text);
        if (of == BigDecimal.class || of == Integer.class || of == Mass.class) {
            return number(padded, of, at, row);
        }
        if (of == LocalDate.class) {
            return date(padded, format.day(padded), at, row);
        }
        if (of == Instant.class) {
            return date(padded, format.instant(padded), at, row);
        }
        return of == Boolean.class ? truth(padded, at, row) : JSON.textNode(padded);
    }

    private String pad(String text) {
        Integer digits = rules.pad();
        return digits == null || text.length() >= digits ? text : "0".repeat(digits - text.length()) + text;
    }

    private JsonNode number(String text, Type of, ColumnSlot at, Row row) {
        Optional<BigDecimal> number = format.number(text);
        if (number.isEmpty()) {
            String expected = "a number with '" + format.decimal() + "' before the decimals";
            return wrong(text, expected, at, row);
        }
        if (of == Mass.class && rules.unit() != null) {
            return JSON.objectNode().put("value", number.get()).put("unit", rules.unit());
        }
        return JSON.numberNode(number.get());
    }

    private JsonNode date(String text, Optional<?> date, ColumnSlot at, Row row) {
        return date.isPresent()
                ? JSON.textNode(date.get().toString())
                : wrong(text, "a date written as " + format.pattern(), at, row);
    }

    private static JsonNode truth(String text, ColumnSlot at, Row row) {
        return switch (text) {
            case "true" -> JSON.booleanNode(true);
            case "false" -> JSON.booleanNode(false);
            default -> wrong(text, "true or false", at, row);
        };
    }

    private static JsonNode wrong(String text, String expected, ColumnSlot at, Row row) {
        row.problem(
                at,
                text,
                "'" + Shown.plain(text) + "' is not " + expected + ".",
                "Correct the cell, or say in the mapping how this column is written.");
        return JSON.textNode(text);
    }
}

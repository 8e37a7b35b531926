package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.tidewaiter.intake.CsvMapping;
import io.tidewaiter.intake.CsvMapping.Column;
import io.tidewaiter.internal.text.Shown;
import io.tidewaiter.model.Mass;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a mapping says numbers, dates and empty cells are written, checked once. */
final class MappingFormats {

    private static final int MOST_PADDING = 20;

    private final CsvMapping mapping;
    private final Binding problems;
    private final CellFormat common;

    MappingFormats(CsvMapping mapping, Binding problems) {
        this.mapping = mapping;
        this.problems = problems;
        this.common = new CellFormat(
                decimal(), grouping(), dates(mapping.dates()), described(mapping.dates()), zone(mapping.zone()));
    }

    char delimiter() {
        String written = mapping.delimiter();
        if (written == null) {
            return ',';
        }
        if (written.equals("tab")) {
            return '\t';
        }
        if (written.length() != 1 || "\"\r\n".contains(written) || written.charAt(0) > 0x7F) {
            problem(
                    "delimiter",
                    written,
                    "'" + Shown.plain(written) + "' cannot stand between cells.",
                    "Write one sign such as \";\", or tab.");
            return ',';
        }
        return written.charAt(0);
    }

    /** The format of one column, which may have dates of its own. */
    CellFormat of(Column rules) {
        checkPad(rules.pad());
        checkUnit(rules.unit());
        if (rules.dates() == null) {
            return common;
        }
        return new CellFormat(common.decimal(), common.grouping(), dates(rules.dates()), rules.dates(), common.zone());
    }

    /** Cells of a column that say nothing. */
    Set<String> unknown(Column rules) {
        Set<String> unknown = new HashSet<>(mapping.empty() == null ? List.of("") : mapping.empty());
        if (rules.unknown() != null) {
            unknown.addAll(rules.unknown());
        }
        return unknown;
    }

    /** A value of the mapping itself as JSON for that field; empty when it does not fit. */
    static Optional<JsonNode> plain(ModelPath path, String value) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        Type type = path.type() instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : path.type();
        if (type == BigDecimal.class || type == Integer.class || type == Mass.class) {
            CellFormat iso = new CellFormat('.', "", CellFormat.dates(null), "", ZoneOffset.UTC);
            return iso.number(value).map(json::numberNode);
        }
        if (type == Boolean.class) {
            boolean known = value.equals("true") || value.equals("false");
            return known ? Optional.of(json.booleanNode(value.equals("true"))) : Optional.empty();
        }
        return Optional.of(json.textNode(value));
    }

    private char decimal() {
        String written = mapping.decimal() == null ? "." : mapping.decimal();
        if (!written.equals(".") && !written.equals(",")) {
            problem(
                    "decimal",
                    written,
                    "'" + Shown.plain(written) + "' is not a decimal sign.",
                    "Write \".\" or \",\".");
            return '.';
        }
        return written.charAt(0);
    }

    private String grouping() {
        String written = mapping.grouping() == null ? "" : mapping.grouping();
        if (written.length() > 1 || (!written.isEmpty() && Character.isLetterOrDigit(written.charAt(0)))) {
            problem(
                    "grouping",
                    written,
                    "'" + Shown.plain(written) + "' cannot stand between thousands.",
                    "Write one sign such as \".\" or \" \".");
            return "";
        }
        if (!written.isEmpty() && written.charAt(0) == decimal()) {
            problem(
                    "grouping",
                    written,
                    "Thousands and decimals have the same sign.",
                    "Say with decimal and grouping which is which.");
        }
        return written;
    }

    private DateTimeFormatter dates(@Nullable String pattern) {
        try {
            return CellFormat.dates(pattern);
        } catch (IllegalArgumentException e) {
            problem(
                    "dates",
                    String.valueOf(pattern),
                    "'" + Shown.plain(String.valueOf(pattern)) + "' is not a pattern of dates.",
                    "Write one such as dd.MM.yyyy or dd.MM.yyyy HH:mm.");
            return CellFormat.dates(null);
        }
    }

    private ZoneId zone(@Nullable String zone) {
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            problem(
                    "zone",
                    zone,
                    "'" + Shown.plain(zone) + "' is not a time zone.",
                    "Write one such as Europe/Skopje or UTC.");
            return ZoneOffset.UTC;
        }
    }

    private void checkPad(@Nullable Integer pad) {
        if (pad != null && (pad < 1 || pad > MOST_PADDING)) {
            problem("pad", pad.toString(), pad + " digits cannot be filled up to.", "Write 1 to " + MOST_PADDING + ".");
        }
    }

    private void checkUnit(@Nullable String unit) {
        if (unit != null && !MassBinder.UNITS.containsKey(unit)) {
            problem(
                    "unit",
                    unit,
                    "'" + Shown.plain(unit) + "' is not a unit of mass known here.",
                    "Write one of " + String.join(", ", MassBinder.UNITS.keySet()) + ".");
        }
    }

    private void problem(String field, String value, String found, String advice) {
        int mark = problems.enter(field);
        problems.problem(Shown.plain(value), found, advice);
        problems.leave(mark);
    }

    private static String described(@Nullable String pattern) {
        return pattern == null ? "2026-03-04 or 2026-03-04T10:00:00Z" : pattern;
    }
}

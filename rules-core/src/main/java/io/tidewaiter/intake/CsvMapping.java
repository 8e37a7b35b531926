package io.tidewaiter.intake;

import io.tidewaiter.internal.intake.MappingReader;
import io.tidewaiter.model.Meaning;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what the columns of a table mean: which field of a consignment each one fills. Written as a YAML file:
 *
 * <pre>{@code
 * title: Declarations of the port office
 * delimiter: ";"                     # "," unless said otherwise; "tab" for a tab
 * decimal: ","                       # sign before the decimals, "." unless said otherwise
 * empty: ["", "-"]                   # cells that say nothing: the field is unknown
 * constants:                         # the same in every row
 *   direction: IMPORT
 *   goods[0].value.currency: EUR
 *   parties[0].role: CONSIGNEE
 * columns:
 *   Number: reference                # short: column name and field
 *   Importer: parties[0].identifier
 *   Tariff code: { to: "goods[0].hsCode", pad: 10 }
 *   Mode: { to: mode, values: { "10": SEA, "40": AIR }, unknown: ["90"] }
 *   Lodged: { to: lodgedAt, dates: dd.MM.yyyy }
 *   Net mass: { to: "goods[0].netMass", unit: TNE }
 *   Value: goods[0].value.amount
 *   Ports: { to: route.transhipments, split: " " }
 * ignore: [Clerk, Remarks]           # columns that are left out on purpose
 * }</pre>
 *
 * <p>Spaces around a cell are taken off. A part of the record for which the row has no value in any column is left out, also when
 * constants are given for it: a party whose only column is empty is no party.
 *
 * @param title what the table is, for people
 * @param delimiter one character between cells, or {@code tab}
 * @param decimal sign before the decimals: {@code .} or {@code ,}
 * @param grouping sign between thousands, taken out of numbers; none unless given
 * @param dates pattern of days and times as in {@code dd.MM.yyyy HH:mm}; ISO 8601 unless given
 * @param zone time zone of times without an offset and of the start of a day, such as {@code Europe/Skopje}; UTC unless given
 * @param empty cells that say nothing; only the empty cell unless given
 * @param constants fields with the same value in every row
 * @param columns what each column fills, by its name in the header
 * @param ignore columns left out on purpose; others that are not mapped give a warning
 */
public record CsvMapping(
        @Meaning("What the table is") @Nullable String title,
        @Meaning("Character between cells") @Nullable String delimiter,
        @Meaning("Sign before the decimals") @Nullable String decimal,
        @Meaning("Sign between thousands") @Nullable String grouping,
        @Meaning("Pattern of days and times") @Nullable String dates,

        @Meaning("Time zone of times without an offset") @Nullable
        String zone,

        @Meaning("Cells that say nothing") @Nullable List<String> empty,

        @Meaning("Fields with the same value in every row") @Nullable
        Map<String, String> constants,

        @Meaning(value = "What each column fills", required = true)
        Map<String, Column> columns,

        @Meaning("Columns left out on purpose") @Nullable List<String> ignore) {

    /** Copies the lists and maps, keeping their order. */
    public CsvMapping {
        empty = empty == null ? null : List.copyOf(empty);
        constants = constants == null ? null : ordered(constants);
        columns = ordered(columns);
        ignore = ignore == null ? null : List.copyOf(ignore);
    }

    /**
     * Reads a mapping file.
     *
     * @throws UnreadableInputException when the file cannot be read
     * @throws InvalidMappingException when it is not a mapping; names every problem
     */
    public static CsvMapping read(Path file) {
        return MappingReader.read(file);
    }

    /**
     * Reads a mapping from YAML text.
     *
     * @param name stands in the message of the exception
     * @throws InvalidMappingException when it is not a mapping; names every problem
     */
    public static CsvMapping parse(String yaml, String name) {
        return MappingReader.parse(yaml, name);
    }

    private static <T> Map<String, T> ordered(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * What one column fills.
     *
     * @param to one field or several, such as {@code goods[0].hsCode}
     * @param values what each cell stands for; a cell that is not listed refuses the row, unless {@code others} is given
     * @param others what to do with a cell that is not in {@code values}: {@code keep} or {@code unknown}
     * @param unknown cells of this column that mean unknown, besides the empty ones
     * @param pad number of digits to fill up to with leading zeros, for codes a spreadsheet has shortened
     * @param unit unit of a mass: KGM, TNE, GRM or LBR; kilograms unless given
     * @param dates pattern of days and times in this column
     * @param split sign between the items of a list in one cell
     */
    public record Column(
            @Meaning(value = "Fields it fills", required = true)
            List<String> to,

            @Meaning("What each cell stands for") @Nullable Map<String, String> values,

            @Meaning("What to do with other cells") @Nullable
            Others others,

            @Meaning("Cells that mean unknown") @Nullable List<String> unknown,
            @Meaning("Digits to fill up to") @Nullable Integer pad,
            @Meaning("Unit of a mass") @Nullable String unit,
            @Meaning("Pattern of days and times") @Nullable String dates,
            @Meaning("Sign between items") @Nullable String split) {

        /** Copies the lists and maps, keeping their order. */
        public Column {
            to = List.copyOf(to);
            values = values == null ? null : ordered(values);
            unknown = unknown == null ? null : List.copyOf(unknown);
        }
    }

    /** What to do with a cell that is not in the list of values. */
    public enum Others {
        /** Take it as it is. */
        keep,
        /** Leave the field unknown. */
        unknown
    }
}

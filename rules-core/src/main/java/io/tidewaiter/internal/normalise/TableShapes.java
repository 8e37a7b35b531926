package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.InvalidTableException;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the tables the derivation looks into must look like. Checked once, so that no consignment meets a broken table. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by List.of
enum TableShapes {
    CONTAINER_TYPES(TableNames.CONTAINER_TYPES, List.of("iso_type"), List.of(), List.of("max_gross_kg")),
    COUNTRY_CURRENCIES(TableNames.COUNTRY_CURRENCIES, List.of("country"), List.of("currency"), List.of()),
    FREIGHT_SHARES(TableNames.FREIGHT_SHARES, List.of("hs4"), List.of(), List.of("p95_share")),
    HS_CODES(TableNames.HS_CODES, List.of("code"), List.of(), List.of()),
    HS_GROUPS(TableNames.HS_GROUPS, List.of("group", "code"), List.of("member"), List.of()),
    PACKAGE_MASSES(TableNames.PACKAGE_MASSES, List.of("hs4", "package_type"), List.of(), List.of("low_kg", "high_kg")),
    PLACES(TableNames.PLACES, List.of("locode"), List.of(), List.of("latitude", "longitude")),
    STOP_WORDS(TableNames.STOP_WORDS, List.of("phrase"), List.of(), List.of()),
    USUAL_ROUTES(TableNames.USUAL_ROUTES, List.of("loading", "via", "discharge"), List.of(), List.of()),
    VALUE_BANDS(
            TableNames.VALUE_BANDS,
            List.of("hs6", "origin", "currency"),
            List.of(),
            List.of("p05_per_kg", "p95_per_kg", "declarations")),
    VALUE_QUARTILES(TableNames.VALUE_QUARTILES, List.of("hs2", "currency"), List.of(), List.of("p75")),
    VALUE_THRESHOLDS(TableNames.VALUE_THRESHOLDS, List.of("currency", "name"), List.of(), List.of("amount"));

    private final String table;
    private final List<String> key;
    private final List<String> texts;
    private final List<String> numbers;

    TableShapes(String table, List<String> key, List<String> texts, List<String> numbers) {
        this.table = table;
        this.key = key;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** @throws InvalidTableException with every problem of every known table */
    static void check(ReferenceData data) {
        List<PackProblem> problems = new ArrayList<>();
        for (TableShapes shape : values()) {
            data.table(shape.table).ifPresent(table -> shape.check(table, problems));
        }
        if (!problems.isEmpty()) {
            throw new InvalidTableException(problems);
        }
    }

    private void check(ReferenceTable table, List<PackProblem> problems) {
        if (!table.key().equals(key)) {
            problems.add(problem(
                    "The key is " + table.key() + ", but look-ups are made by " + key + ".",
                    "Write 'key: " + key + "' in the source file."));
        }
        for (String column : texts) {
            checkFilled(table, column, problems);
        }
        for (String column : numbers) {
            if (checkFilled(table, column, problems)) {
                checkNumbers(table, column, problems);
            }
        }
    }

    private boolean checkFilled(ReferenceTable table, String column, List<PackProblem> problems) {
        if (!table.columns().contains(column)) {
            problems.add(problem("Column '" + column + "' is missing.", "Add it, or do not load the table."));
            return false;
        }
        long empty =
                table.rows().stream().filter(row -> row.text(column).isEmpty()).count();
        if (empty > 0) {
            problems.add(problem(
                    "Column '" + column + "' is empty in " + empty + " row(s).", "Fill it in, or take the rows out."));
        }
        return true;
    }

    private void checkNumbers(ReferenceTable table, String column, List<PackProblem> problems) {
        for (TableRow row : table.rows()) {
            row.text(column)
                    .filter(text -> !isNumber(text))
                    .ifPresent(text -> problems.add(problem(
                            "Column '" + column + "' holds '" + text + "'.",
                            "Write a number with a point, such as 0.35, and no unit.")));
        }
    }

    private static boolean isNumber(String text) {
        try {
            return Numbers.of(new BigDecimal(text)) != null;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private PackProblem problem(String found, String advice) {
        return PackProblem.error(table + ".csv", 0, found, advice);
    }
}

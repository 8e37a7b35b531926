package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.ReferenceTable;
import io.tidewaiter.pack.TableRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists of lanes and agencies are intelligence, not knowledge of the world: each row has its reference and is in force for ninety days
 * at most, and a lane is a way between airports, never a country.
 */
final class IntelligenceRows {

    private static final long MOST_DAYS = 90;
    private static final Pattern AIRPORT = Pattern.compile("[A-Z]{3}");
    private static final String ANY = "*";

    private IntelligenceRows() {}

    static void check(ReferenceTable table, List<PackProblem> problems) {
        boolean lanes = table.columns().containsAll(List.of("origin", "via", "destination"));
        for (TableRow row : table.rows()) {
            checkDays(table, row, problems);
            if (lanes) {
                checkAirports(table, row, problems);
            }
        }
    }

    private static void checkDays(ReferenceTable table, TableRow row, List<PackProblem> problems) {
        Optional<LocalDate> from = row.validFrom();
        Optional<LocalDate> to = row.validTo();
        boolean bounded =
                from.isPresent() && to.isPresent() && ChronoUnit.DAYS.between(from.get(), to.get()) < MOST_DAYS;
        if (!bounded) {
            problems.add(problem(
                    table,
                    "The listing " + row.text("reference").orElse("without a reference") + " is in force from "
                            + from.map(LocalDate::toString).orElse("ever") + " to "
                            + to.map(LocalDate::toString).orElse("ever") + ".",
                    "Give valid_from and valid_to at most " + MOST_DAYS
                            + " days apart: intelligence is looked at again or ends (C-817/19, paragraph 201)."));
        }
    }

    private static void checkAirports(ReferenceTable table, TableRow row, List<PackProblem> problems) {
        boolean named = false;
        for (String column : List.of("origin", "via", "destination")) {
            String text = row.text(column).orElse(ANY);
            boolean airport = AIRPORT.matcher(text).matches();
            named |= airport;
            if (!airport && !text.equals(ANY)) {
                problems.add(problem(
                        table,
                        "Column '" + column + "' holds '" + text + "'.",
                        "Write the three letters of an airport or *: a list of lanes is no list of countries."));
            }
        }
        if (!named) {
            problems.add(problem(
                    table,
                    "The listing " + row.text("reference").orElse("without a reference") + " names no airport.",
                    "Name at least one."));
        }
    }

    private static PackProblem problem(ReferenceTable table, String found, String advice) {
        return PackProblem.error(table.name() + ".csv", 0, found, advice);
    }
}

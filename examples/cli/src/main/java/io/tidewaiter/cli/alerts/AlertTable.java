package io.tidewaiter.cli.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.tidewaiter.alerts.Alert;
import io.tidewaiter.alerts.AlertTarget;
import io.tidewaiter.alerts.InvalidAlertsException;
import io.tidewaiter.alerts.SecondIdentifier;
import io.tidewaiter.cli.CommandFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Alerts from a table. A problem names line and column and never a value, for a table of alerts may name people. */
final class AlertTable {

    private static final List<String> COLUMNS = List.of(
            "reference",
            "target",
            "identifier",
            "name",
            "second_kind",
            "second_value",
            "handling",
            "reason",
            "valid_from",
            "valid_to");

    private final String unit;
    private final List<Alert> alerts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private AlertTable(String unit) {
        this.unit = unit;
    }

    /**
     * The alerts of a table.
     *
     * @throws InvalidAlertsException with every problem found
     */
    static List<Alert> read(Path file, String unit) throws IOException {
        AlertTable table = new AlertTable(unit);
        table.readAll(file);
        if (!table.problems.isEmpty()) {
            throw new InvalidAlertsException(table.problems);
        }
        return table.alerts;
    }

    private void readAll(Path file) throws IOException {
        CsvMapper mapper = new CsvMapper();
        mapper.enable(CsvParser.Feature.TRIM_SPACES).enable(CsvParser.Feature.SKIP_EMPTY_LINES);
        try (MappingIterator<Map<String, String>> rows = mapper.readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            for (int line = 2; rows.hasNext(); line++) {
                Map<String, String> row = rows.next();
                if (line == 2 && !row.keySet().containsAll(COLUMNS)) {
                    problems.add("the first line has to name the columns " + String.join(", ", COLUMNS));
                    return;
                }
                add(row, "line " + line);
            }
        } catch (NoSuchFileException missing) {
            throw new CommandFailure(file + " is not there. Check the path of the table.");
        } catch (JsonProcessingException broken) {
            problems.add("line " + broken.getLocation().getLineNr() + ": no CSV from here on");
        }
    }

    private void add(Map<String, String> row, String place) {
        int before = problems.size();
        Optional<AlertTarget> target = choice(AlertTarget.class, row, "target", place);
        Optional<LocalDate> from = day(row, "valid_from", place);
        Optional<LocalDate> to = day(row, "valid_to", place);
        Optional<SecondIdentifier> second = second(row, place);
        if (problems.size() > before || target.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return;
        }
        String identifier = target.get() == AlertTarget.PARTY ? cell(row, "name") : cell(row, "identifier");
        try {
            alerts.add(new Alert(
                    unit,
                    cell(row, "reference"),
                    target.get(),
                    identifier,
                    second,
                    cell(row, "handling"),
                    cell(row, "reason"),
                    from.get(),
                    to.get()));
        } catch (InvalidAlertsException refused) {
            refused.problems().forEach(problem -> problems.add(place + ": " + problem));
        }
    }

    private Optional<SecondIdentifier> second(Map<String, String> row, String place) {
        if (cell(row, "second_kind").isEmpty() && cell(row, "second_value").isEmpty()) {
            return Optional.empty();
        }
        return choice(SecondIdentifier.Kind.class, row, "second_kind", place)
                .map(kind -> new SecondIdentifier(kind, cell(row, "second_value")));
    }

    private <E extends Enum<E>> Optional<E> choice(
            Class<E> type, Map<String, String> row, String column, String place) {
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(cell(row, column)))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(place + ": " + column + " has to be one of " + Arrays.toString(type.getEnumConstants()));
        }
        return found;
    }

    private Optional<LocalDate> day(Map<String, String> row, String column, String place) {
        try {
            return Optional.of(LocalDate.parse(cell(row, column)));
        } catch (DateTimeException other) {
            problems.add(place + ": " + column + " has to be a day like 2026-03-31");
            return Optional.empty();
        }
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}

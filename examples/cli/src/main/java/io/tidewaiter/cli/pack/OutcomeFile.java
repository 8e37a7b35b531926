package io.tidewaiter.cli.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.tidewaiter.cli.CommandFailure;
import io.tidewaiter.outcomes.Examined;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of results: CSV with the columns reference and result. */
final class OutcomeFile {

    private static final String REFERENCE = "reference";
    private static final String RESULT = "result";
    private static final int MOST_SHOWN = 10;

    private OutcomeFile() {}

    /**
     * Results by reference.
     *
     * @throws CommandFailure with the problems found
     */
    static Map<String, Examined> read(Path file) throws IOException {
        CsvMapper mapper = new CsvMapper();
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        Map<String, Examined> results = new HashMap<>();
        List<String> problems = new ArrayList<>();
        try (MappingIterator<Map<String, String>> rows = mapper.readerForMapOf(String.class)
                .with(schema)
                .readValues(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            for (int line = 2; rows.hasNext(); line++) {
                add(rows.next(), line, results, problems);
            }
        } catch (JsonProcessingException e) {
            problems.add("line " + e.getLocation().getLineNr() + ": the file is no CSV: " + e.getOriginalMessage());
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(file + " cannot be used: "
                    + String.join("; ", problems.subList(0, Math.min(MOST_SHOWN, problems.size())))
                    + ". Write the columns reference and result; result is FOUND, NOTHING or UNKNOWN.");
        }
        return results;
    }

    private static void add(Map<String, String> row, int line, Map<String, Examined> results, List<String> problems) {
        String reference = row.getOrDefault(REFERENCE, "");
        String result = row.getOrDefault(RESULT, "");
        if (reference.isEmpty() || result.isEmpty()) {
            problems.add("line " + line + ": " + (reference.isEmpty() ? REFERENCE : RESULT) + " is missing");
            return;
        }
        try {
            if (results.put(reference, Examined.valueOf(result)) != null) {
                problems.add("line " + line + ": the reference was given before");
            }
        } catch (IllegalArgumentException e) {
            problems.add("line " + line + ": result '" + result + "' is not known");
        }
    }
}

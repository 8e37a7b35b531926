package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.tidewaiter.intake.UnreadableInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Splits one row into cells. The only class that needs the optional CSV library. */
final class CsvCells {

    private final CsvFactory factory = CsvFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private final CsvSchema schema;

    private CsvCells(char delimiter) {
        this.schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
    }

    /** @throws UnreadableInputException when the library is not there */
    static CsvCells of(char delimiter) {
        try {
            return new CsvCells(delimiter);
        } catch (NoClassDefFoundError e) {
            throw new UnreadableInputException(
                    "Reading CSV needs com.fasterxml.jackson.dataformat:jackson-dataformat-csv."
                            + " Add it to the application, in the version of its jackson-databind.",
                    e);
        }
    }

    /** @throws IOException when the row is not well-formed CSV; its message says why */
    String[] split(String row) throws IOException {
        List<String> cells = new ArrayList<>();
        try (CsvParser parser = factory.createParser(row)) {
            parser.setSchema(schema);
            int rows = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    rows++;
                } else if (token != JsonToken.END_ARRAY) {
                    cells.add(parser.getText());
                }
            }
            if (rows > 1) {
                throw new IOException("There is a line break outside of quotes.");
            }
        }
        return cells.toArray(String[]::new);
    }
}

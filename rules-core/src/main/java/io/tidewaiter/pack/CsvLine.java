package io.tidewaiter.pack;

import io.tidewaiter.internal.text.CsvReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One line of a CSV file.
 *
 * @param number line from 1
 * @param values cells without surrounding blanks
 */
record CsvLine(int number, List<String> values) {

    static List<CsvLine> read(String file, byte[] csv, TableProblems problems) {
        try {
            List<CsvLine> lines = CsvReader.read(text(csv), problems.of(file)).stream()
                    .map(row -> new CsvLine(
                            row.line(), row.cells().stream().map(String::strip).toList()))
                    .toList();
            if (lines.isEmpty()) {
                problems.add(file, 0, "The file is empty.", "The first line holds the column names.");
            }
            return lines;
        } catch (CharacterCodingException e) {
            problems.add(file, 0, "The file is not UTF-8.", "Save it as CSV UTF-8.");
            return List.of();
        }
    }

    private static String text(byte[] csv) throws CharacterCodingException {
        String text =
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
        String body = text.startsWith("\ufeff") ? text.substring(1) : text;
        return body.replace("\r\n", "\n").replace('\r', '\n');
    }
}

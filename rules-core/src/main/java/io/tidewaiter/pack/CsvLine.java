package io.tidewaiter.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a CSV file.
 *
 * @param number line from 1
 * @param values cells without surrounding blanks
 */
record CsvLine(int number, List<String> values) {

    private static final ObjectReader READER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES, CsvParser.Feature.TRIM_SPACES)
            .build()
            .readerFor(String[].class);

    static List<CsvLine> read(String file, byte[] csv, TableProblems problems) {
        List<CsvLine> lines = new ArrayList<>();
        try (MappingIterator<String[]> cells = READER.readValues(text(csv))) {
            while (cells.hasNextValue()) {
                int number = cells.getCurrentLocation().getLineNr();
                lines.add(new CsvLine(
                        number, Stream.of(cells.nextValue()).map(String::strip).toList()));
            }
        } catch (CharacterCodingException e) {
            problems.add(file, 0, "The file is not UTF-8.", "Save it as CSV UTF-8.");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            problems.add(
                    file, line, "The line is not CSV.", "Close every double quote, and double those inside a value.");
        } catch (IOException e) {
            problems.add(file, 0, "The file cannot be read.", "Check that it is text in UTF-8.");
        }
        if (lines.isEmpty()) {
            problems.add(file, 0, "The file is empty.", "The first line holds the column names.");
        }
        return lines;
    }

    private static String text(byte[] csv) throws CharacterCodingException {
        String text =
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}

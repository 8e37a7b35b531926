package io.tidewaiter.intake;

import io.tidewaiter.intake.Intake.Read;
import io.tidewaiter.intake.Intake.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConsignmentReaderTest {

    @Test
    void readsOneObjectSeveralObjectsAndAList() {
        assertThat(read("a.json", "{\"reference\":\"A\"}")).isEqualTo(List.of("A@1"));
        assertThat(read("a.json", "{\"reference\":\"A\"}\n{\"reference\":\"B\"} {\"reference\":\"C\"}"))
                .isEqualTo(List.of("A@1", "B@2", "C@2"));
        assertThat(read("a.json", " [ {\"reference\":\"A\"},\n{\"reference\":\"B\"}\n]\n"))
                .isEqualTo(List.of("A@1", "B@2"));
        assertThat(read("a.json", "[]")).isEmpty();
        assertThat(read("a.json", "")).isEmpty();
    }

    @Test
    void skipsAByteOrderMarkAndBlankLines() {
        assertThat(read("a.jsonl", "\uFEFF{\"reference\":\"A\"}\r\n\r\n  \n{\"reference\":\"Ž\"}"))
                .isEqualTo(List.of("A@1", "Ž@4"));
    }

    @Test
    void findsTheFormatFromTheFirstCharacters() {
        assertThat(read("manifest", "{\"reference\":\"A\"}\n{broken\n{\"reference\":\"B\"}\n"))
                .isEqualTo(List.of("A@1", "!2", "B@3"));
        assertThat(read("manifest", "[{\"reference\":\"A\"}]")).isEqualTo(List.of("A@1"));
    }

    @Test
    void refusesABrokenLineAlone() {
        assertThat(read("a.jsonl", "{\"reference\":\"A\"}\n{\"reference\":\n{\"reference\":\"C\"}\n"))
                .isEqualTo(List.of("A@1", "!2", "C@3"));
        assertThat(refusals("a.jsonl", "{\"reference\" \"A\"}\n")
                        .get(0)
                        .problems()
                        .get(0)
                        .found())
                .startsWith("This is not JSON (line 1, column");
    }

    @Test
    void refusesABrokenItemOfAListAlone() {
        assertThat(read(
                        "a.json",
                        "[{\"reference\":\"A\"},\n{\"reference\" 5},\n7, \"x\", null, [1],\n{\"reference\":\"C\"}]"))
                .isEqualTo(List.of("A@1", "!2", "!3", "!3", "!3", "!3", "C@4"));
        assertThat(read("a.json", "[{\"reference\":\"A\"},,{\"reference\":\"C\"},]"))
                .isEqualTo(List.of("A@1", "!1", "C@1"));
    }

    @Test
    void saysWhereAListWasCutOff() {
        String cut = "[{\"reference\":\"A\"},{\"reference\":\"B\"},{\"reference\":\"C";

        assertThat(read("a.json", cut)).isEqualTo(List.of("A@1", "B@1", "!1"));
        assertThat(refusals("a.json", cut).get(0).problems().get(0).found())
                .isEqualTo("The input ends in the middle of record 3.");
        assertThat(refusals("a.json", "[{\"reference\":\"A\"},")).hasSize(1);
        assertThat(refusals("a.jsonl", "{\"reference\":\"A\"}\n{\"refe")
                        .get(0)
                        .problems()
                        .get(0)
                        .found())
                .isEqualTo("The input ends in the middle of record 2.");
    }

    @Test
    void refusesWhatIsNotUtf8WithItsPlace() {
        byte[] bytes = "{\"reference\":\"A\"}\n{\"reference\":\"caf?\"}\n{\"reference\":\"C\"}\n"
                .getBytes(StandardCharsets.UTF_8);
        bytes[17 + 1 + 17] = (byte) 0xE9;

        List<Intake> intakes = all("a.jsonl", new ByteArrayInputStream(bytes));

        assertThat(shown(intakes)).isEqualTo(List.of("A@1", "!2", "C@3"));
        assertThat(((Refused) intakes.get(1)).problems().get(0).found())
                .isEqualTo("Byte 18 of the record (0xE9) is not UTF-8.");
    }

    @Test
    void refusesFieldsGivenTwice() {
        assertThat(refusals("a.json", "{\"reference\":\"A\",\"reference\":\"B\"}")
                        .get(0)
                        .problems()
                        .get(0)
                        .found())
                .contains("Duplicate field 'reference'");
    }

    @Test
    void refusesDeepNesting() {
        String deep = "{\"goods\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

        assertThat(read("a.jsonl", deep + "\n{\"reference\":\"B\"}\n")).isEqualTo(List.of("!1", "B@2"));
        assertThat(read("a.json", deep + "\n{\"reference\":\"B\"}\n")).isEqualTo(List.of("!1", "B@2"));
    }

    @Test
    void namesTheReferenceOfARefusedRecord() {
        assertThat(refusals("a.json", "{\"reference\":\"A\",\"mode\":\"CART\"}")
                        .get(0)
                        .reference())
                .contains("A");
    }

    @Test
    void skipsARecordThatIsTooLongAndReadsOn() {
        InputOptions small = InputOptions.defaults().withMaxRecordBytes(30);
        String text = "{\"reference\":\"" + "x".repeat(50) + "\"}\n{\"reference\":\"B\"}\n";

        for (String name : List.of("a.json", "a.jsonl")) {
            InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            try (ConsignmentReader reader = ConsignmentReader.open(in, name, small)) {
                assertThat(shown(reader.stream().toList())).isEqualTo(List.of("!1", "B@2"));
            }
        }
    }

    @Test
    void saysClearlyWhatItCannotOpen(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> ConsignmentReader.open(folder.resolve("none.json"), InputOptions.defaults()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("none.json is not there");
        assertThatThrownBy(() -> ConsignmentReader.open(folder, InputOptions.defaults()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("is a folder");
        Path sheet = Files.write(folder.resolve("a.json"), new byte[] {'P', 'K', 3, 4, 0});
        assertThatThrownBy(() -> ConsignmentReader.open(sheet, InputOptions.defaults()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("spreadsheet");
    }

    @Test
    void tellsThatReadingFailed() {
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream(" ".repeat(100_000).getBytes(StandardCharsets.UTF_8)), new BrokenStream());
        try (ConsignmentReader reader = ConsignmentReader.open(failing, "a.json", InputOptions.defaults())) {
            assertThatThrownBy(reader::hasNext).isInstanceOf(UnreadableInputException.class);
            assertThat(reader.hasNext()).isFalse();
        }
    }

    private static List<String> read(String name, String text) {
        return shown(all(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<Refused> refusals(String name, String text) {
        return all(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .toList();
    }

    private static List<Intake> all(String name, InputStream in) {
        List<Intake> all = new ArrayList<>();
        try (ConsignmentReader reader = ConsignmentReader.open(in, name, InputOptions.defaults())) {
            reader.forEachRemaining(all::add);
        }
        return all;
    }

    private static List<String> shown(List<Intake> intakes) {
        return intakes.stream()
                .map(intake -> intake instanceof Read read
                        ? read.consignment().reference() + "@" + read.place().line()
                        : "!" + intake.place().line())
                .toList();
    }

    /** A disk that gave up. */
    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("disk");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}

package io.tidewaiter.intake;

import io.tidewaiter.intake.Intake.Read;
import io.tidewaiter.intake.Intake.Refused;
import io.tidewaiter.internal.intake.RandomRecords;
import io.tidewaiter.model.Consignment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Damages valid inputs at random: nothing but the typed exceptions comes out, and no record is lost or invented. More rounds with
 * {@code -Dtidewaiter.rounds=100000}.
 */
class DamagedInputTest {

    private static final long SEED = 881;
    private static final int ROUNDS = Integer.getInteger("tidewaiter.rounds", 1_500);
    private static final List<String> RECORDS = records();
    private static final byte[] SIGNS = "{}[]\",:;\\\n\r\0 0e-.".getBytes(StandardCharsets.UTF_8);
    private static final CsvMapping MAPPING = CsvMapping.parse("""
            columns:
              No: reference
              Code: { to: "goods[0].hsCode", pad: 6 }
              Mass: "goods[0].netMass"
              Day: lodgedAt
            """, "test.yaml");

    @Test
    void losesOnlyTheDamagedLine() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                lines.add(RECORDS.get(random.nextInt(RECORDS.size())));
            }
            byte[] damaged = withoutLineBreaks(damage(lines.get(2).getBytes(StandardCharsets.UTF_8), random));
            ByteArrayOutputStream input = new ByteArrayOutputStream();
            input.writeBytes((lines.get(0) + "\n" + lines.get(1) + "\n").getBytes(StandardCharsets.UTF_8));
            input.writeBytes(damaged);
            input.writeBytes(("\n" + lines.get(3)).getBytes(StandardCharsets.UTF_8));

            List<Intake> intakes = read("a.jsonl", input.toByteArray());

            assertThat(intakes).as("seed %d, round %d", SEED, round).hasSize(isBlank(damaged) ? 3 : 4);
            for (int kept : List.of(0, 1)) {
                assertThat(json(intakes.get(kept)))
                        .as("seed %d, round %d", SEED, round)
                        .isEqualTo(lines.get(kept));
            }
            assertThat(json(intakes.get(intakes.size() - 1))).isEqualTo(lines.get(3));
        }
    }

    @Test
    void numbersTheRecordsOfDamagedJsonOneAfterTheOther() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder list = new StringBuilder("[");
            for (int i = 0; i < 4; i++) {
                list.append(i == 0 ? "" : ",\n").append(RECORDS.get(random.nextInt(RECORDS.size())));
            }
            byte[] damaged = damage(list.append("]").toString().getBytes(StandardCharsets.UTF_8), random);

            assertNumbered(read(round % 2 == 0 ? "a.json" : "a", damaged), round);
        }
    }

    @Test
    void countsTheRowsOfDamagedTables() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder table = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                table.append(random.nextInt(100))
                        .append(",080390,\"")
                        .append(random.nextInt(1000))
                        .append("\",2026-03-04\n");
            }
            byte[] rows = damage(table.toString().getBytes(StandardCharsets.UTF_8), random);
            ByteArrayOutputStream input = new ByteArrayOutputStream();
            input.writeBytes("No,Code,Mass,Day\n".getBytes(StandardCharsets.UTF_8));
            input.writeBytes(rows);

            List<Intake> intakes = read("a.csv", input.toByteArray());

            assertNumbered(intakes, round);
            assertThat(intakes.size()).as("seed %d, round %d", SEED, round).isLessThanOrEqualTo(lines(rows));
            if (!new String(rows, StandardCharsets.ISO_8859_1).contains("\"")) {
                assertThat(intakes).as("seed %d, round %d", SEED, round).hasSize(lines(rows));
            }
        }
    }

    @Test
    void readsTablesWithoutQuotesRowByRow() {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] rows = damage(
                    "1,080390,5,2026-03-04\n2,0803,6,2026-03-05\n3,08,7,\n".getBytes(StandardCharsets.UTF_8), random);
            for (int i = 0; i < rows.length; i++) {
                rows[i] = rows[i] == '"' ? (byte) 'q' : rows[i];
            }
            ByteArrayOutputStream input = new ByteArrayOutputStream();
            input.writeBytes("No,Code,Mass,Day\n".getBytes(StandardCharsets.UTF_8));
            input.writeBytes(rows);

            assertThat(read("a.csv", input.toByteArray()))
                    .as("seed %d, round %d", SEED, round)
                    .hasSize(lines(rows));
        }
    }

    /** Valid records of moderate size. */
    private static List<String> records() {
        Random random = new Random(SEED);
        return Stream.generate(() -> ConsignmentWriter.toJson(RandomRecords.next(Consignment.class, random)))
                .filter(json -> json.length() < 3_000)
                .limit(50)
                .toList();
    }

    private static void assertNumbered(List<Intake> intakes, int round) {
        for (int i = 0; i < intakes.size(); i++) {
            assertThat(intakes.get(i).place().record())
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(i + 1L);
            if (intakes.get(i) instanceof Refused refused) {
                assertThat(refused.problems())
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.found()).isNotBlank());
            }
        }
    }

    /** Lines that are not blank; a carriage return ends one too. */
    private static int lines(byte[] rows) {
        String text = new String(rows, StandardCharsets.ISO_8859_1);
        return (int) Arrays.stream(text.split("\r\n|\r|\n", -1))
                .filter(line -> !line.replace("\t", "").replace(" ", "").isEmpty())
                .count();
    }

    private static List<Intake> read(String name, byte[] input) {
        List<Intake> intakes = new ArrayList<>();
        InputOptions options = InputOptions.defaults().withMapping(MAPPING);
        try (ConsignmentReader reader = ConsignmentReader.open(new ByteArrayInputStream(input), name, options)) {
            reader.forEachRemaining(intakes::add);
        } catch (UnreadableInputException e) {
            assertThat(intakes)
                    .as("refused whole before any record: " + e.getMessage())
                    .isEmpty();
        }
        return intakes;
    }

    private static String json(Intake intake) {
        return intake instanceof Read read ? ConsignmentWriter.toJson(read.consignment()) : intake.toString();
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = bytes;
        for (int i = random.nextInt(3); i >= 0 && damaged.length > 1; i--) {
            int at = random.nextInt(damaged.length);
            int length = Math.min(damaged.length - at, 1 + random.nextInt(8));
            damaged = switch (random.nextInt(5)) {
                case 0 -> splice(damaged, at, 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> splice(damaged, at, 0, new byte[] {SIGNS[random.nextInt(SIGNS.length)]});
                case 2 -> splice(damaged, at, length, new byte[0]);
                case 3 -> splice(damaged, at, 0, Arrays.copyOfRange(damaged, at, at + length));
                default -> Arrays.copyOf(damaged, at);
            };
        }
        return damaged;
    }

    private static byte[] splice(byte[] bytes, int at, int out, byte[] in) {
        ByteArrayOutputStream spliced = new ByteArrayOutputStream();
        spliced.write(bytes, 0, at);
        spliced.writeBytes(in);
        spliced.write(bytes, at + out, bytes.length - at - out);
        return spliced.toByteArray();
    }

    private static byte[] withoutLineBreaks(byte[] bytes) {
        byte[] copy = bytes.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = copy[i] == '\n' ? (byte) ' ' : copy[i];
        }
        return copy;
    }

    private static boolean isBlank(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replaceAll("[ \\t\\r]", "")
                .isEmpty();
    }
}

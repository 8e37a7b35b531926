package io.tidewaiter.intake;

import com.sun.management.ThreadMXBean;
import io.tidewaiter.intake.Intake.Read;
import io.tidewaiter.intake.Intake.Refused;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A single line of 200 MB in the middle: skipped in constant memory, and the next record is read. */
class LongRecordTest {

    private static final long LENGTH = 200L * 1024 * 1024;
    private static final long MOST_ALLOCATED = 100L * 1024 * 1024;
    private static final CsvMapping MAPPING = CsvMapping.parse("columns: { No: reference }", "test.yaml");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                a.jsonl | {"reference":"A"} | {"reference":"    | "}  | {"reference":"C"}
                a.json  | {"reference":"A"} | {"reference":"    | "}  | {"reference":"C"}
                a.json  | {"reference":"A"} | {"goods":[        | ]}  | {"reference":"C"}
                a.csv   | No;A              | B                 | x   | C
                a.csv   | No;A              | "                 | "   | C
                """)
    void isSkippedInConstantMemory(String name, String before, String start, String end, String after) {
        InputStream in = new SequenceInputStream(Collections.enumeration(List.of(
                text(before.replace(';', '\n') + "\n" + start), new Filler(LENGTH), text(end + "\n" + after + "\n"))));
        long allocated = allocated();

        try (ConsignmentReader reader =
                ConsignmentReader.open(in, name, InputOptions.defaults().withMapping(MAPPING))) {
            assertThat(reader.next()).isInstanceOf(Read.class);
            assertThat(reader.next())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.problems().get(0).found())
                                    .startsWith("The record is longer than 16777216 bytes"));
            assertThat(reader.next()).isInstanceOf(Read.class);
            assertThat(reader.hasNext()).isFalse();
        }

        assertThat(allocated() - allocated).isLessThan(MOST_ALLOCATED);
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many letters, made as they are read. */
    private static final class Filler extends InputStream {

        private long left;

        Filler(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            Arrays.fill(bytes, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}

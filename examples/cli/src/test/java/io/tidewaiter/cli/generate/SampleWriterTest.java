package io.tidewaiter.cli.generate;

import io.tidewaiter.intake.ConsignmentReader;
import io.tidewaiter.intake.InputFormat;
import io.tidewaiter.intake.InputOptions;
import io.tidewaiter.intake.Intake;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written is what was made, and the files of the project are what the generator writes. */
class SampleWriterTest {

    private static final Path DATA = Path.of("..", "data");
    private static final long SEED = 20260304;
    private static final int COUNT = 2_000;

    private final PortDay day = new PortDay(SEED, LocalDate.of(2026, 3, 4));
    private final ByteArrayOutputStream consignments = new ByteArrayOutputStream();
    private final ByteArrayOutputStream truth = new ByteArrayOutputStream();

    @Test
    void theCommittedFilesAreWhatTheGeneratorWrites() throws IOException {
        SampleWriter.write(day.samples(COUNT).iterator(), consignments, truth);
        String advice = "write them again as docs/sample-data.md says";
        assertThat(consignments.toString(StandardCharsets.UTF_8).equals(read("port-day.jsonl")))
                .as(advice)
                .isTrue();
        assertThat(truth.toString(StandardCharsets.UTF_8)).as(advice).isEqualTo(read("port-day.truth.csv"));
    }

    @ParameterizedTest
    @EnumSource(names = {"AIRPORT", "ROAD"})
    void theCommittedFilesOfTheOtherDaysAreWhatTheGeneratorWrites(Place place) throws IOException {
        var samples = place.day(SEED, LocalDate.of(2026, 3, 4)).samples(place.usualCount());
        SampleWriter.write(samples.iterator(), consignments, truth);
        String name = place.name().toLowerCase(Locale.ROOT) + "-day";
        if (Boolean.getBoolean("tidewaiter.update")) {
            Files.write(DATA.resolve(name + ".jsonl"), consignments.toByteArray());
            Files.write(DATA.resolve(name + ".truth.csv"), truth.toByteArray());
        }
        String advice = "write them again as docs/sample-data.md says";
        assertThat(consignments.toString(StandardCharsets.UTF_8).equals(read(name + ".jsonl")))
                .as(advice)
                .isTrue();
        assertThat(truth.toString(StandardCharsets.UTF_8)).as(advice).isEqualTo(read(name + ".truth.csv"));
    }

    @Test
    void theReaderGetsBackEveryConsignment() throws IOException {
        SampleWriter.write(day.samples(400).iterator(), consignments, truth);
        var in = new ByteArrayInputStream(consignments.toByteArray());
        var options = InputOptions.defaults().withFormat(InputFormat.JSONL);
        try (var reader = ConsignmentReader.open(in, "port-day.jsonl", options)) {
            assertThat(reader.stream().map(SampleWriterTest::read))
                    .containsExactlyElementsOf(
                            day.samples(400).map(Sample::consignment).toList());
        }
    }

    @Test
    void everyConsignmentHasItsTruthInTheSameOrder() throws IOException {
        SampleWriter.write(day.samples(400).iterator(), consignments, truth);
        assertThat(truth.toString(StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .map(row -> row.substring(0, row.indexOf(','))))
                .containsExactlyElementsOf(
                        day.samples(400).map(s -> s.consignment().reference()).toList());
    }

    @Test
    void whatIsNotThereIsLeftEmpty() throws IOException {
        SampleWriter.write(day.samples(400).iterator(), consignments, truth);
        assertThat(truth.toString(StandardCharsets.UTF_8)).contains(",NONE,,").doesNotContain("null");
        assertThat(consignments.toString(StandardCharsets.UTF_8)).doesNotContain("null");
    }

    private static Object read(Intake intake) {
        return intake instanceof Intake.Read read ? read.consignment() : intake;
    }

    private static String read(String name) throws IOException {
        return Files.readString(DATA.resolve(name));
    }
}

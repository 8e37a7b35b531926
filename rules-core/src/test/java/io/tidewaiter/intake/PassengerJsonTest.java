package io.tidewaiter.intake;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.tidewaiter.internal.intake.RandomRecords;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.testing.ProjectRoot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Passengers are written as JSON, read back, and told from consignments. */
class PassengerJsonTest {

    private static final long SEED = 20260304;
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(PassengerSchema.json());

    /** Run with {@code -Dtidewaiter.update=true} to write the file anew. */
    @Test
    void theSchemaIsPublishedAsItIs() throws IOException {
        Path published = ProjectRoot.find().resolve("docs/schema/passenger.schema.json");
        if (Boolean.getBoolean("tidewaiter.update")) {
            Files.writeString(published, PassengerSchema.json());
        }
        assertThat(published).hasContent(PassengerSchema.json());
    }

    @Test
    void readsBackWhatItWrites() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            Passenger passenger = RandomRecords.next(Passenger.class, random);
            String json = PassengerWriter.toJson(passenger);
            assertThat(SCHEMA.validate(json, com.networknt.schema.InputFormat.JSON))
                    .as("seed %d", SEED)
                    .isEmpty();
            assertThat(read(json, SubjectKind.PASSENGER))
                    .as("seed %d, round %d", SEED, i)
                    .containsExactly(passenger);
        }
    }

    @Test
    void samplesReadBackToThemselves() {
        for (String name : List.of("paxlst-12b.edi", "pnrgov-10-1.edi", "pnrgov-13-1.edi")) {
            for (Passenger passenger :
                    FlightMessages.read(FlightMessages.sample(name)).passengers()) {
                assertThat(read(PassengerWriter.toJson(passenger), SubjectKind.AUTO))
                        .containsExactly(passenger);
            }
        }
    }

    @Test
    void aFieldOfPassengersMakesAPassenger() {
        assertThat(kinds(
                        "{\"reference\":\"A\",\"role\":\"CREW\"}\n{\"reference\":\"B\",\"mode\":\"SEA\"}\n{\"reference\":\"C\"}",
                        SubjectKind.AUTO))
                .containsExactly("ReadPassenger", "Read", "Read");
        assertThat(kinds("{\"reference\":\"C\"}", SubjectKind.PASSENGER)).containsExactly("ReadPassenger");
        assertThat(kinds("{\"reference\":\"A\",\"role\":\"CREW\"}", SubjectKind.CONSIGNMENT))
                .containsExactly("Refused");
    }

    private static List<String> kinds(String text, SubjectKind kind) {
        List<String> kinds = new ArrayList<>();
        try (SubjectReader reader = open(text, kind)) {
            reader.forEachRemaining(intake -> kinds.add(intake.getClass().getSimpleName()));
        }
        return kinds;
    }

    private static List<Object> read(String text, SubjectKind kind) {
        List<Object> read = new ArrayList<>();
        try (SubjectReader reader = open(text, kind)) {
            reader.forEachRemaining(
                    intake -> read.add(intake instanceof Intake.ReadPassenger one ? one.passenger() : intake));
        }
        return read;
    }

    private static SubjectReader open(String text, SubjectKind kind) {
        return SubjectReader.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                "passengers.jsonl",
                InputOptions.defaults().withSubjects(kind));
    }
}

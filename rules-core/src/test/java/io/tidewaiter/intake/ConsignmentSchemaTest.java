package io.tidewaiter.intake;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.tidewaiter.internal.intake.RandomRecords;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.testing.ProjectRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ConsignmentSchemaTest {

    private static final long SEED = 42;
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ConsignmentSchema.json());

    /** Run with {@code -Dtidewaiter.update=true} to write the file anew. */
    @Test
    void isPublishedAsItIs() throws IOException {
        Path published = ProjectRoot.find().resolve("docs/schema/consignment.schema.json");
        if (Boolean.getBoolean("tidewaiter.update")) {
            Files.createDirectories(published.getParent());
            Files.writeString(published, ConsignmentSchema.json());
        }

        assertThat(published).hasContent(ConsignmentSchema.json());
    }

    @Test
    void acceptsWhatTheWriterWrites() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            String json = ConsignmentWriter.toJson(RandomRecords.next(Consignment.class, random));
            assertThat(SCHEMA.validate(json, InputFormat.JSON))
                    .as("seed %d: %s", SEED, json)
                    .isEmpty();
        }
    }

    @Test
    void acceptsWhatTheReaderAcceptsBesides() {
        accepts("{\"reference\": \"R\", \"mode\": null, \"goods\": null}");
        accepts("{\"reference\": \"R\", \"grossMass\": {\"value\": 2.5, \"unit\": \"TNE\"}}");
        accepts("{\"reference\": \"R\", \"goods\": [{\"hsCode\": \"0803.90 10\"}]}");
    }

    @Test
    void refusesWhatTheReaderRefuses() {
        refuses("{\"reference\": \"R\", \"grosMass\": 5}");
        refuses("{\"reference\": \"R\", \"goods\": [{\"weight\": 5}]}");
        refuses("{\"mode\": \"SEA\"}");
        refuses("{\"reference\": \" \"}");
        refuses("{\"reference\": \"R\", \"mode\": \"sea\"}");
        refuses("{\"reference\": \"R\", \"grossMass\": -1}");
        refuses("{\"reference\": \"R\", \"goods\": [null]}");
        refuses("{\"reference\": \"R\", \"goods\": [{\"hsCode\": \"080\"}]}");
        refuses("{\"reference\": \"R\", \"route\": {\"loading\": \"ECGY\"}}");
    }

    private static void accepts(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    private static void refuses(String json) {
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(json).isNotEmpty();
    }
}

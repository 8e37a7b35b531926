package io.tidewaiter;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The published shape of a record is made from the records themselves and their documentation. */
class DecisionRecordSchemaTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path PUBLISHED = ROOT.resolve("docs/schema/decision-record.schema.json");

    private final String made = new SchemaMaker(ROOT.resolve("rules-core/src/main/java")).make();

    /** Run with {@code -Dtidewaiter.update=true} to write the file anew. */
    @Test
    void isPublishedAsItIs() throws IOException {
        if (Boolean.getBoolean("tidewaiter.update")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, made);
        }

        assertThat(PUBLISHED).hasContent(made);
    }

    @Test
    void acceptsWhatIsWritten() {
        DecisionRecord decision = Samples.decision();

        assertThat(schema().validate(decision.toJson(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(
                                decision.after(decision)
                                        .evaluatedAt(decision.assessment().asOf())
                                        .toJson(),
                                InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void refusesReasonsWithoutFactsAndUnknownFields() {
        String json = Samples.decision().toJson();

        assertThat(schema().validate(json.replaceAll("\"facts\":\\[\\[.*?]]", "\"facts\":[]"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replaceAll("\"facts\":\\[\\[.*?]]", "\"facts\":[[]]"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replaceFirst("\"score\"", "\"skore\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("\"YELLOW\"", "\"BLACK\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private JsonSchema schema() {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(made);
    }
}

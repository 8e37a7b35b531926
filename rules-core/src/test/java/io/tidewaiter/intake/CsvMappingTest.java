package io.tidewaiter.intake;

import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Money;
import io.tidewaiter.testing.ProjectRoot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CsvMappingTest {

    @Test
    void reportsAllProblemsAtOnce() {
        List<String> problems = problems("""
                delimiter: ";;"
                decimal: "x"
                zone: Mars/Olympus
                dates: QQQQQQQ
                constants: { "goods[0].value.curency": EUR, mode: SHIP, packages: "1,5" }
                columns:
                  A: { to: reference, pad: 99 }
                  B: { to: "goods[0].hsCod" }
                  C: goods[0]
                  D: { to: route.transhipments }
                  E: { to: "reference[0]" }
                  F: { to: grossMass, unit: stone }
                  G: { to: grossMass }
                  H: { to: direction, values: { I: IMPROT } }
                  K: { to: "goods[100].brand" }
                ignore: [A]
                """);

        assertThat(problems)
                .anySatisfy(text -> assertThat(text).startsWith("delimiter: "))
                .anySatisfy(text -> assertThat(text).startsWith("decimal: "))
                .anySatisfy(text -> assertThat(text).startsWith("zone: "))
                .anySatisfy(text -> assertThat(text).startsWith("dates: "))
                .anySatisfy(text -> assertThat(text).contains("Did you mean 'currency'?"))
                .anySatisfy(text -> assertThat(text).startsWith("constants.mode: 'SHIP' is not known here."))
                .anySatisfy(text -> assertThat(text).startsWith("constants.packages: '1,5' does not fit"))
                .anySatisfy(text -> assertThat(text).startsWith("columns.A.pad: "))
                .anySatisfy(text -> assertThat(text).startsWith("columns.B: ").endsWith("Did you mean 'hsCode'?"))
                .anySatisfy(text -> assertThat(text).startsWith("columns.C: 'goods[0]' has fields of its own."))
                .anySatisfy(text -> assertThat(text).startsWith("columns.D: 'route.transhipments' is a list."))
                .anySatisfy(text -> assertThat(text).startsWith("columns.E: 'reference[0]' is not a list."))
                .anySatisfy(text -> assertThat(text).startsWith("columns.F.unit: "))
                .anySatisfy(
                        text -> assertThat(text).startsWith("columns.G: 'grossMass' is already filled by column 'F'."))
                .anySatisfy(text -> assertThat(text).startsWith("columns.H.values.I: 'IMPROT'"))
                .anySatisfy(text -> assertThat(text).startsWith("columns.K: "))
                .anySatisfy(text -> assertThat(text).startsWith("ignore: Column 'A' is mapped and ignored."));
    }

    @Test
    void refusesUnknownSettingsByName() {
        assertThat(problems("colums: { A: reference }"))
                .anySatisfy(text -> assertThat(text).contains("Did you mean 'columns'?"))
                .anySatisfy(text -> assertThat(text).contains("'columns' is missing"));
        assertThat(problems("columns: { A: { to: reference, padd: 3 }, B: }"))
                .anySatisfy(text -> assertThat(text).contains("Did you mean 'pad'?"))
                .anySatisfy(text -> assertThat(text).startsWith("columns.B: 'B' has no value."));
    }

    @Test
    void needsAReference() {
        assertThat(problems("columns: { A: carrier }"))
                .singleElement()
                .asString()
                .startsWith("No column fills 'reference'.");
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertThat(problems("columns: [")).singleElement().asString().contains("This is not YAML");
        assertThat(problems("")).isNotEmpty();
        assertThat(problems("columns: { A: reference, A: carrier }"))
                .singleElement()
                .asString()
                .contains("Duplicate field 'A'");
    }

    @Test
    void saysThatAFileIsNotThere(@TempDir Path folder) {
        assertThatThrownBy(() -> CsvMapping.read(folder.resolve("none.yaml")))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("none.yaml is not there");
    }

    /** The guide's own example, table and mapping, as they stand in {@code docs/mapping.md}. */
    @Test
    void readsTheExampleOfTheGuide() throws IOException {
        String guide = Files.readString(ProjectRoot.find().resolve("docs/mapping.md"));
        CsvMapping mapping = CsvMapping.parse(block(guide, "yaml"), "mapping.md");
        InputStream table = new ByteArrayInputStream(block(guide, "csv").getBytes(StandardCharsets.UTF_8));

        try (ConsignmentReader reader =
                ConsignmentReader.open(table, "a.csv", InputOptions.defaults().withMapping(mapping))) {
            assertThat(reader.warnings()).isEmpty();
            assertThat(reader.next()).isInstanceOfSatisfying(Intake.Read.class, read -> {
                assertThat(read.consignment().goods().get(0).hsCode()).isEqualTo(new HsCode("080390"));
                assertThat(read.consignment().goods().get(0).value()).isEqualTo(Money.of("18450.00", "EUR"));
            });
        }
    }

    private static String block(String guide, String language) {
        int start = guide.indexOf("```" + language + "\n") + language.length() + 4;
        return guide.substring(start, guide.indexOf("```", start));
    }

    private static List<String> problems(String yaml) {
        InvalidMappingException refused =
                catchThrowableOfType(InvalidMappingException.class, () -> CsvMapping.parse(yaml, "test.yaml"));
        assertThat(refused).as("not refused").isNotNull();
        return refused.problems().stream().map(InputProblem::toString).toList();
    }
}

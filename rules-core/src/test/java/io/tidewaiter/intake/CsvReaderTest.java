package io.tidewaiter.intake;

import io.tidewaiter.intake.Intake.Read;
import io.tidewaiter.intake.Intake.Refused;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.model.UnLocode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvReaderTest {

    private static final String SMALL = """
            columns:
              No: reference
              Code: { to: "goods[0].hsCode", pad: 6 }
              Mass: "goods[0].netMass"
            ignore: [Clerk]
            """;

    @Test
    void readsEveryKindOfCell() {
        String mapping = """
                delimiter: ";"
                decimal: ","
                grouping: "."
                zone: Europe/Skopje
                dates: dd.MM.yyyy[ HH:mm]
                empty: ["", "-"]
                constants: { direction: IMPORT, "goods[0].value.currency": EUR, "parties[0].role": NOTIFY, "parties[0].name": A }
                columns:
                  No: reference
                  Mode: { to: mode, values: { "10": SEA }, unknown: ["9"] }
                  Lodged: lodgedAt
                  Issued: { to: "documents[0].issuedOn", dates: yyyy-MM-dd }
                  Tonnes: { to: [grossMass, "goods[0].grossMass"], unit: TNE }
                  Value: goods[0].value.amount
                  Ports: { to: route.transhipments, split: " " }
                  Reefer: { to: "equipment[0].poweredOn", values: { J: "true", N: "false" } }
                """;
        String rows = """
                No;Mode;Lodged;Issued;Tonnes;Value;Ports;Reefer
                A; 10 ;04.03.2026 10:00;2026-02-01;21,84;1.234,50;PAMIT  ECGYE;J
                B;9;04.03.2026;-;-;;-;N
                """;

        Consignment first = consignment(rows, mapping, 0);
        assertThat(first.mode()).isEqualTo(TransportMode.SEA);
        assertThat(first.lodgedAt()).isEqualTo(Instant.parse("2026-03-04T09:00:00Z"));
        assertThat(first.documents().get(0).issuedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(first.grossMass().kilograms()).isEqualByComparingTo("21840");
        assertThat(first.goods().get(0).grossMass()).isEqualTo(first.grossMass());
        assertThat(first.goods().get(0).value()).isEqualTo(Money.of("1234.50", "EUR"));
        assertThat(first.route().transhipments()).containsExactly(new UnLocode("PAMIT"), new UnLocode("ECGYE"));
        assertThat(first.equipment().get(0).poweredOn()).isTrue();

        Consignment second = consignment(rows, mapping, 1);
        assertThat(second.mode()).isNull();
        assertThat(second.lodgedAt()).isEqualTo(Instant.parse("2026-03-03T23:00:00Z"));
        assertThat(second.goods()).as("constants alone make no goods").isNull();
        assertThat(second.documents()).isNull();
        assertThat(second.route()).isNull();
        assertThat(second.parties()).as("no column is mapped to it").hasSize(1);
    }

    @Test
    void readsQuotedCellsAndCarriageReturns() {
        String rows = "No,Code,Mass,Clerk\r\n\"A,1\",\"080390\",\"1\",\"says \"\"hi\"\"\r\nthere\"\r\nB,80390,0,\r\n";

        List<Intake> intakes = all(rows, SMALL);

        assertThat(consignment(rows, SMALL, 0).reference()).isEqualTo("A,1");
        assertThat(intakes.get(1).place()).isEqualTo(new Place("a.csv", 4, 2));
        assertThat(consignment(rows, SMALL, 1).goods().get(0).hsCode().digits()).isEqualTo("080390");
        assertThat(consignment(rows, SMALL, 1).goods().get(0).netMass()).isEqualTo(Mass.ofKilograms(0));
    }

    @Test
    void namesTheColumnAndTheValueOfEveryProblem() {
        List<Intake> intakes = all("No,Code,Mass,Clerk\nA,08x390,1 kg,\nB,080390,-5,\n,080390,5,\n", SMALL);

        assertThat(problems(intakes.get(0)))
                .anyMatch(text ->
                        text.startsWith("column 'Code' (goods[0].hsCode): '08x390' is not a Harmonized System code."))
                .anyMatch(text -> text.startsWith("column 'Mass' (goods[0].netMass): '1 kg' is not a number"));
        assertThat(((Refused) intakes.get(0)).reference()).contains("A");
        assertThat(problems(intakes.get(1)))
                .singleElement()
                .asString()
                .startsWith("column 'Mass' (goods[0].netMass): -5 kg is negative.");
        assertThat(problems(intakes.get(2))).singleElement().asString().contains("'reference' is missing");
    }

    @Test
    void refusesAValueTheMappingDoesNotKnow() {
        String start = "columns: { No: reference, M: { to: mode, values: { \"10\": SEA }";
        String rows = "No,M\nA,10\nB,77\n";

        assertThat(problems(all(rows, start + " } }").get(1)))
                .singleElement()
                .asString()
                .startsWith("column 'M' (mode): '77' is not among the values of the mapping.");
        assertThat(consignment(rows, start + ", others: unknown } }", 1).mode()).isNull();
        assertThat(consignment("No,M\nA,AIR\n", start + ", others: keep } }", 0).mode())
                .isEqualTo(TransportMode.AIR);
    }

    @Test
    void refusesRowsThatAreNoRows() {
        List<Intake> intakes = all("No,Code,Mass,Clerk\nA,080390\nB,080390,1,x,y\n\nC,080390,1,\n", SMALL);

        assertThat(intakes).hasSize(3);
        assertThat(problems(intakes.get(0)))
                .singleElement()
                .asString()
                .startsWith("The row has 2 cells, the header has 4.");
        assertThat(intakes.get(1).place().line()).isEqualTo(3);
        assertThat(intakes.get(2)).isInstanceOf(Read.class);
    }

    @Test
    void losesOneLineToAnUnclosedQuote() {
        String rows = "No,Code,Mass,Clerk\nA,080390,1,\n\"B,080390,1,\nC,080390,1,\nD,080390,1,\n";

        List<Intake> intakes = all(rows, SMALL);

        assertThat(intakes).hasSize(4);
        assertThat(problems(intakes.get(1)))
                .singleElement()
                .asString()
                .startsWith("A quote that begins a cell is not closed.");
        assertThat(intakes.get(2).place()).isEqualTo(new Place("a.csv", 4, 3));
        assertThat(intakes.get(3)).isInstanceOf(Read.class);
        assertThat(all("No,Code,Mass,Clerk\nA,080390,1,\n\"", SMALL)).hasSize(2);
    }

    @Test
    void losesOneLineToAnUnclosedQuoteInALongTable() {
        StringBuilder rows = new StringBuilder("No,Code,Mass,Clerk\n");
        for (int i = 0; i < 10_000; i++) {
            rows.append(i == 5_000 ? "\"" : "").append(i).append(",080390,1,\n");
        }

        List<Intake> intakes = all(rows.toString(), SMALL);

        assertThat(intakes)
                .hasSize(10_000)
                .filteredOn(Refused.class::isInstance)
                .hasSize(1);
        assertThat(intakes.get(9_999).place().line()).isEqualTo(10_001);
    }

    @Test
    void namesAllMissingColumnsAtOnce() {
        assertThatThrownBy(() -> all("No,Cod,Weight\nA,1,2\n", SMALL))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("'Code' (there is 'Cod'), 'Mass'");
        assertThatThrownBy(() -> all("", SMALL))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("is empty");
        assertThatThrownBy(() -> all("No,Code,Code,Mass\n", SMALL))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("more than one column 'Code'");
    }

    @Test
    void warnsOfColumnsNobodyMentioned() {
        try (ConsignmentReader reader = open("No,Code,Mass,Clerk,Colour\nA,080390,1,,red\n", SMALL)) {
            assertThat(reader.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("column 'Colour': The column is neither");
            assertThat(reader.next()).isInstanceOf(Read.class);
        }
    }

    @Test
    void needsAMapping() {
        InputStream in = new ByteArrayInputStream("No\n1\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> ConsignmentReader.open(in, "a.csv", InputOptions.defaults()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("needs a mapping");
    }

    private static List<String> problems(Intake intake) {
        return ((Refused) intake)
                .problems().stream().map(InputProblem::toString).toList();
    }

    private static Consignment consignment(String rows, String mapping, int index) {
        Intake intake = all(rows, mapping).get(index);
        assertThat(intake).isInstanceOf(Read.class);
        return ((Read) intake).consignment();
    }

    private static List<Intake> all(String rows, String mapping) {
        try (ConsignmentReader reader = open(rows, mapping)) {
            return reader.stream().toList();
        }
    }

    private static ConsignmentReader open(String rows, String mapping) {
        InputStream in = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
        CsvMapping parsed = CsvMapping.parse(mapping, "test.yaml");
        return ConsignmentReader.open(in, "a.csv", InputOptions.defaults().withMapping(parsed));
    }
}

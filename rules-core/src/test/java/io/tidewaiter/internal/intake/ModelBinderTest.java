package io.tidewaiter.internal.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Money;
import io.tidewaiter.model.TransportMode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModelBinderTest {

    @Test
    void bindsEveryKindOfComponent() throws IOException {
        Consignment bound = good("""
                {"reference": "R1", "mode": "SEA", "lodgedAt": "2026-03-04T12:00:00+02:00", "packages": 840,
                 "grossMass": 21840.50, "volume": 54.20,
                 "goods": [{"hsCode": "0803.90", "origin": "EC", "preferenceClaimed": false,
                            "value": {"amount": 18450.00, "currency": "EUR"}}],
                 "route": {"loading": "ECGYE", "transhipments": []},
                 "parties": [{"registeredOn": "2019-05-02", "businessChapters": ["08"]}]}
                """);

        assertThat(bound.mode()).isEqualTo(TransportMode.SEA);
        assertThat(bound.lodgedAt()).isEqualTo(Instant.parse("2026-03-04T10:00:00Z"));
        assertThat(bound.packages()).isEqualTo(840);
        assertThat(bound.grossMass()).isEqualTo(Mass.ofKilograms("21840.50"));
        assertThat(bound.goods().get(0).hsCode()).isEqualTo(new HsCode("080390"));
        assertThat(bound.goods().get(0).origin()).isEqualTo(new CountryCode("EC"));
        assertThat(bound.goods().get(0).value()).isEqualTo(Money.of("18450.00", "EUR"));
        assertThat(bound.parties().get(0).businessChapters()).containsExactly("08");
    }

    @Test
    void keepsUnknownAndKnownNoneApart() throws IOException {
        Consignment bound = good("{\"reference\": \"R1\", \"goods\": [], \"parties\": null}");

        assertThat(bound.goods()).isEmpty();
        assertThat(bound.parties()).isNull();
        assertThat(bound.equipment()).isNull();
    }

    @Test
    void convertsMassesWithUnitsExactly() throws IOException {
        assertThat(mass("{\"value\": 21.84, \"unit\": \"TNE\"}")).isEqualByComparingTo("21840");
        assertThat(mass("{\"value\": 100, \"unit\": \"LBR\"}")).isEqualByComparingTo("45.359237");
        assertThat(mass("{\"value\": 5, \"unit\": \"GRM\"}")).isEqualByComparingTo("0.005");
        assertThat(mass("1e3").toPlainString()).isEqualTo("1000");
    }

    @Test
    void reportsAllProblemsAtOnceWithPathValueAndAdvice() throws IOException {
        List<InputProblem> problems = problems("""
                {"mode": "sea", "grosMass": 5, "lodgedAt": "2026-03-04", "packages": "840",
                 "equipment": [{"verifiedGrossMass": -3, "seals": {}}],
                 "goods": [{"origin": "ZZ"}, null]}
                """);

        assertThat(problems)
                .extracting(InputProblem::path)
                .containsExactlyInAnyOrder(
                        "mode",
                        "grosMass",
                        "lodgedAt",
                        "packages",
                        "equipment[0].verifiedGrossMass",
                        "equipment[0].seals",
                        "goods[0].origin",
                        "goods[1]",
                        "reference");
        assertThat(at("mode", problems).advice())
                .startsWith("Did you mean SEA?")
                .contains("AIR, EXPRESS");
        assertThat(at("grosMass", problems).advice()).isEqualTo("Did you mean 'grossMass'?");
        assertThat(at("lodgedAt", problems).advice()).contains("2026-03-04T10:00:00Z");
        assertThat(at("equipment[0].verifiedGrossMass", problems).found()).isEqualTo("-3 kg is negative.");
        assertThat(at("goods[0].origin", problems).value()).isEqualTo("ZZ");
        assertThat(at("goods[0].origin", problems).advice()).startsWith("Write two capital letters");
    }

    @Test
    void refusesNumbersThatCannotBeWrittenOut() throws IOException {
        for (String absurd : List.of("1e999999999", "-1e999999999", "1e-999999999", "0e999999999", "12345678901e39")) {
            assertThat(problems("{\"reference\": \"R\", \"volume\": " + absurd + ", \"grossMass\": " + absurd + "}"))
                    .as(absurd)
                    .hasSize(2)
                    .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(300));
        }
    }

    @Test
    void refusesCountsThatAreNotWhole() throws IOException {
        assertThat(good("{\"reference\": \"R\", \"packages\": 840.0}").packages())
                .isEqualTo(840);
        assertThat(problems("{\"reference\": \"R\", \"packages\": 840.5}")).hasSize(1);
        assertThat(problems("{\"reference\": \"R\", \"packages\": 3000000000}")).hasSize(1);
    }

    @Test
    void showsValuesShortAndWithoutControlCharacters() throws IOException {
        String evil = "\\u001b[31m" + "x".repeat(90);
        InputProblem problem = problems("{\"reference\": \"R\", \"goods\": [{\"hsCode\": \"" + evil + "\"}]}")
                .get(0);

        assertThat(problem.value()).hasSizeLessThan(100);
        assertThat(problem.toString()).hasSizeLessThan(400).contains("\\u001b").doesNotContain("\u001b");
    }

    @Test
    void refusesLongTextsForCodesWithoutRepeatingThem() throws IOException {
        String text = "\"" + "x".repeat(1_000_000) + "\"";

        assertThat(problems("{\"reference\": \"R\", \"mode\": " + text + ", \"lodgedAt\": " + text + "}"))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.toString()).hasSizeLessThan(300));
    }

    @Test
    void listsAHundredProblemsAndCountsTheRest() throws IOException {
        StringBuilder fields = new StringBuilder("{\"reference\": \"R\"");
        for (int i = 0; i < 250; i++) {
            fields.append(", \"x").append(i).append("\": 1");
        }
        List<InputProblem> problems = problems(fields.append('}').toString());

        assertThat(problems).hasSize(101);
        assertThat(problems.get(100).found()).startsWith("150 more problems");
    }

    @Test
    void namesTheRecordsOwnComplaint() throws IOException {
        assertThat(problems("{\"reference\": \" \"}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith("reference is empty."));
        assertThat(problems("[]"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).contains("a list"));
    }

    private static InputProblem at(String path, List<InputProblem> problems) {
        return problems.stream()
                .filter(problem -> problem.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal mass(String json) throws IOException {
        return good("{\"reference\": \"R\", \"grossMass\": " + json + "}")
                .grossMass()
                .kilograms();
    }

    private static Consignment good(String json) throws IOException {
        Bound<Consignment> bound = bind(json);
        assertThat(bound.problems()).isEmpty();
        return bound.value().orElseThrow();
    }

    private static List<InputProblem> problems(String json) throws IOException {
        Bound<Consignment> bound = bind(json);
        assertThat(bound.value()).isEmpty();
        return bound.problems();
    }

    private static Bound<Consignment> bind(String json) throws IOException {
        JsonNode tree = ExactJson.json().readTree(json);
        return ModelBinder.bind(tree, Consignment.class);
    }
}

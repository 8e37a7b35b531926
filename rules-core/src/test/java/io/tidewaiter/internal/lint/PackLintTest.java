package io.tidewaiter.internal.lint;

import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.pack.PackFiles;
import io.tidewaiter.internal.pack.PackReader;
import io.tidewaiter.internal.pack.PackTemplate;
import io.tidewaiter.pack.PackProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PackLintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String CASES = """
            base: { reference: MEDU4711832, parties: [ { name: ACME TRADING } ], equipment: [ { containerNumber: CSQU3054383 } ] }
            cases:
              - { kind: fires, title: One }
              - { kind: quiet, title: Two }
              - { kind: unknown, title: Three }
            """;

    @TempDir
    Path temp;

    @Test
    void aNewPackHasNothingToLookAt() throws IOException {
        PackTemplate.write(temp.resolve("new"), "port-watch", DAY);
        assertThat(PackLint.check(PackReader.open(temp.resolve("new")), List.of(), DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shipment( mode == \"SEA\", mode == \"AIR\" )",
                "Shipment( mode == \"SEA\" && mode != \"SEA\" )",
                "Shipment( packages > 10, packages < 10 )",
                "Shipment( packages > 10, packages <= 10.0 )",
                "Shipment( packages == 5, packages > 5 )",
                "Shipment( mode in (\"SEA\", \"AIR\"), mode not in (\"AIR\", \"SEA\", \"ROAD\") )",
                "Shipment( packages >= 5, packages > 5, packages <= 5 )",
                "Shipment( (mode == \"SEA\" || mode == \"AIR\") && mode == \"ROAD\" )",
                "Shipment( packages > 1 ) exists Container( full == true, full == false )",
                "Shipment( invoiceUsedOn < \"2026-01-01\", invoiceUsedOn > \"2026-02-01\" )",
            })
    void rulesThatCanNeverBeTrueAreFound(String condition) {
        assertThat(found(condition, "@points(15)")).contains("rules/TST-01.drl:8: A condition that can never be true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shipment( mode == \"SEA\" || mode == \"AIR\" )",
                "Shipment( packages >= 10, packages <= 10 )",
                "Shipment( packages == 5, packages >= 5.0 )",
                "Shipment( mode == \"SEA\", direction == \"IMPORT\" )",
                "Shipment( (mode == \"SEA\" || mode == \"AIR\") && mode != \"SEA\" )",
                "Shipment( packages > 1 ) not Container( full == true, full == false )",
                "Shipment( packages > 1, packages > 2, packages < 4, packages < 5 )",
                "$a : Container( full == true ) Container( full == false, number > $a.number )",
            })
    void rulesThatCanBeTrueAreLeftAlone(String condition) {
        assertThat(found(condition, "@points(15)")).doesNotContain("never be true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shipment() | @points(15) | TST-01.drl:8: A rule without a condition",
                "Route( loadingPort == \"ECGYE\" ) | @points(16) | TST-01.drl:4: A rule about places alone with 16 points",
                "Shipment( mode == \"SEA\" ) Route( exportCountry in (\"EC\") ) | @points(30) | places alone with 30",
                "GoodsLine( origin == \"EC\", shipment.mode == \"SEA\" ) | @points(5) @review(true) | places alone with 5",
                "Shipment( customsValue < 10 ) | @points(40) @kind(value) | TST-01.drl:4: A value rule with 40 points",
                "Shipment( customsValue < 10 ) | @points(5) @kind(value) @review(true) | value rule that asks for a review",
                "Container( containerNumber == \"CSQU3054383\" ) | @points(5) | TST-01.drl:8: The rule quotes 'CSQU3054383'",
                "Trader( name in (\"ACME TRADING\", \"X\") ) | @points(5) | The rule quotes 'ACME TRADING'",
                "Trader( name memberOf watch ) | @points(5) | The rule quotes 'ACME TRADING'",
                "Shipment( packages < 10 ) | @points(5) | lists/watch.csv: A list no rule asks",
                "Shipment( packages < 10 ) | @points(5) | pack.yaml: No mitigating rule for CONTRABAND",
            })
    void whatAnAuthorShouldLookAtIsNamed(String condition, String card, String warning) {
        assertThat(found(condition, card)).contains(warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Route( loadingPort == \"ECGYE\" ) | @points(15) @kind(place) | places alone",
                "Route( loadingPort == \"ECGYE\" ) Shipment( packages < 5 ) | @points(30) | places alone",
                "$r : Route() GoodsLine( origin != $r.exportCountry ) | @points(30) | places alone",
                "Shipment( customsValue < 10 ) | @points(39) @kind(value) | value rule",
                "Container( containerNumber == \"CSQU0000000\" ) | @points(5) | quotes",
                "Trader( name memberOf watch ) | @points(5) | A list no rule asks",
            })
    void whatIsInOrderIsNot(String condition, String card, String warning) {
        assertThat(found(condition, card)).doesNotContain(warning);
    }

    @Test
    void theSameConditionInAnotherOrderIsFound() {
        Map<String, String> files = files("Shipment( mode == \"SEA\", packages < 10 )", "@points(5)");
        files.put(
                "rules/TST-02.drl",
                rule("Shipment( packages < 10.0 && mode == \"SEA\" )", "@points(5)")
                        .replace("TST-01", "TST-02")
                        .replace("10.0", "10"));
        files.put("rules/TST-02.cases.yaml", CASES);
        assertThat(lint(files, DAY)).anySatisfy(p -> {
            assertThat(p.file()).isEqualTo("rules/TST-02.drl");
            assertThat(p.found()).isEqualTo("The same condition as TST-01");
        });
    }

    @Test
    void theReviewIsDueTheDayAfter() {
        Map<String, String> files = files("Shipment( packages < 10 )", "@points(5)");
        assertThat(lint(files, LocalDate.of(2026, 12, 31)))
                .noneSatisfy(p -> assertThat(p.found()).contains("review"));
        assertThat(lint(files, LocalDate.of(2027, 1, 1)))
                .anySatisfy(p -> assertThat(p.found()).isEqualTo("The review was due by 2026-12-31"));
    }

    @Test
    void aMitigationMayComeFromThePackBeside() {
        Map<String, String> beside = files("Shipment( pairShipments > 10 )", "@points(-5) @kind(mitigation)");
        beside.replaceAll((path, text) -> text.replace("@threat(CONTRABAND)", "@threat(ANY)"));
        OpenedPack pack = open(files("Shipment( packages < 10 )", "@points(5)"));
        assertThat(PackLint.check(pack, List.of(open(beside).pack()), DAY))
                .noneSatisfy(p -> assertThat(p.found()).contains("mitigating"));
    }

    @Test
    void placesAreWordsOfTheVocabulary() {
        List<String> words = Vocabulary.all().stream()
                .flatMap(kind -> Vocabulary.words(kind).stream())
                .map(Word::fullName)
                .toList();
        assertThat(words).containsAll(PlaceRules.PLACES).containsAll(PlaceRules.COMMON);
    }

    private static String found(String condition, String card) {
        return lint(files(condition, card), DAY).stream().map(p -> p + "\n").reduce("", String::concat);
    }

    private static List<PackProblem> lint(Map<String, String> files, LocalDate day) {
        return PackLint.check(open(files), List.of(), day);
    }

    private static OpenedPack open(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        return PackReader.open(PackFiles.of("test", bytes));
    }

    private static Map<String, String> files(String condition, String card) {
        Map<String, String> files = new TreeMap<>();
        files.put("pack.yaml", """
                { id: test-pack, version: 1.0.0, title: Test, profile: CARGO, purpose: [], legalBasis: none, owner: tests,
                  validFrom: 2026-01-01, reviewBy: 2026-12-31 }
                """);
        files.put("lists/watch.csv", "value,valid_from,valid_to,note\nACME TRADING,,,\n");
        files.put("rules/TST-01.drl", rule(condition, card));
        files.put("rules/TST-01.cases.yaml", CASES);
        return files;
    }

    private static String rule(String condition, String card) {
        return """
                package test_pack
                import io.tidewaiter.facts.*
                rule "TST-01"
                    @threat(CONTRABAND) %s
                    @title("Test") @because("Found.") @origin("a test") @source("none") @falseAlarms("some")
                    @owner("tests") @since("1.0.0") @status(released)
                when
                    %s
                then
                end
                """.formatted(card, condition);
    }
}

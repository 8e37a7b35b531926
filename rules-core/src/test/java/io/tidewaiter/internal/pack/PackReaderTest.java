package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.RuleStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PackReaderTest {

    @Test
    void readsAGoodPackWithoutAWarning() {
        OpenedPack opened = Packs.open(Packs.good());
        RulePack pack = opened.pack();
        assertThat(pack.warnings()).isEmpty();
        assertThat(pack.ref()).hasToString("test-pack@1.2.0");
        assertThat(pack.ref().sha256()).matches("[0-9a-f]{64}");
        assertThat(pack.profile()).isEqualTo(Profile.CARGO);
        assertThat(pack.purposes()).containsExactly("CUS-NARC");
        assertThat(pack.validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(pack.validTo()).contains(LocalDate.of(2027, 12, 31));
        assertThat(pack.cards()).extracting(RuleCard::id).containsExactly("TST-01", "TST-02");
        assertThat(pack.cards()).extracting(RuleCard::status).containsOnly(RuleStatus.RELEASED);
        assertThat(pack.text("TST-01", "sq"))
                .hasValueSatisfying(t -> assertThat(t.title()).isEqualTo("Dorëzuar vonë"));
        assertThat(pack.text("TST-01", "mk")).isEmpty();
        assertThat(opened.pack().lists().get("odd").on(LocalDate.of(2026, 2, 1)))
                .containsExactly("PREPAID");
        assertThat(opened.pack().lists().get("odd").on(LocalDate.of(2025, 2, 1)))
                .isEmpty();
        assertThat(opened.cases()).hasSize(7);
    }

    @Test
    void aRuleWithoutTheThreeKindsOfCaseIsADraft() {
        RulePack pack = Packs.open(
                        Packs.changed("rules/TST-01.cases.yaml", "kind: unknown", "kind: quiet").entrySet().stream()
                                .collect(java.util.stream.Collectors.toMap(
                                        Map.Entry::getKey,
                                        e -> e.getValue()
                                                .replace("    missing: [ Shipment.hoursBeforeLoading ]\n", ""))))
                .pack();
        assertThat(pack.cards()).extracting(RuleCard::status).containsExactly(RuleStatus.DRAFT, RuleStatus.RELEASED);
        assertThat(pack.warnings()).singleElement().satisfies(w -> {
            assertThat(w.severity()).isEqualTo(PackProblem.Severity.WARNING);
            assertThat(w.toString()).contains("TST-01").contains("draft").contains("no case of kind unknown");
        });
    }

    @Test
    void missingTextsAreWarningsAndNeverSilent() {
        Map<String, String> files = Packs.changed("pack.yaml", "[sq]", "[sq, mk]");
        files.put("texts/sq.yaml", Packs.TEXTS.lines().findFirst().orElseThrow() + "\n");
        RulePack pack = Packs.open(files).pack();
        assertThat(pack.warnings())
                .extracting(PackProblem::toString)
                .anySatisfy(w -> assertThat(w).contains("texts/sq.yaml").contains("TST-02"))
                .anySatisfy(w -> assertThat(w).contains("texts/mk.yaml").contains("missing"));
    }

    @Test
    void aPackIsLimitedToPlacesOfficesAndOperations() {
        String limits =
                "onlyPlaces: [MEBAR, ALDRZ]\nonlyOffices: [ME-12]\nonlyOperations: [ADRIA-2026]\nlanguages: [sq]";
        assertThat(Packs.open(Packs.changed("pack.yaml", "languages: [sq]", limits))
                        .pack()
                        .scope())
                .hasToString("places ALDRZ, MEBAR; office ME-12; operation ADRIA-2026");
        assertThat(Packs.open(Packs.good()).pack().scope().isEverywhere()).isTrue();
    }

    @Test
    void aLimitThatNamesNothingOrNoPlaceIsRefused() {
        String limits = "onlyPlaces: [Bar]\nonlyOffices: []\nlanguages: [sq]";
        assertThatThrownBy(() -> Packs.open(Packs.changed("pack.yaml", "languages: [sq]", limits)))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("onlyPlaces has 'Bar'")
                .hasMessageContaining("UN/LOCODE")
                .hasMessageContaining("onlyOffices names nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // file | what is replaced | with | line | found | advice
                "pack.yaml | title: Test | titel: Test | 3 | unknown key 'titel' | Did you mean 'title'",
                "pack.yaml | id: test-pack | id: Test_Pack | 1 | The id 'Test_Pack' | lower-case",
                "pack.yaml | version: 1.2.0 | version: 1.2 | 2 | The version '1.2' | three numbers",
                "pack.yaml | profile: CARGO | profile: CARGOES | 4 | 'CARGOES' | Did you mean 'CARGO'",
                "pack.yaml | [CUS-NARC] | customs | 5 | should be a list | purpose: [CUS-NARC]",
                "pack.yaml | 2026-01-01 | 1 January | 8 | validFrom is not a day | 2026-01-01",
                "pack.yaml | 2027-12-31 | 2025-12-31 | 9 | validTo 2025-12-31 is before | Change one",
                "pack.yaml | reviewBy: 2026-12-31 | '' | 1 | reviewBy is missing | reviewBy: 2026",
                "pack.yaml | [sq] | [en] | 11 | The language 'en' | besides English",
                "pack.yaml | [sq] | [] | 0 | that pack.yaml does not list | Add sq",
                "pack.yaml | owner: tests | {owner: [tests] | 7 | Not YAML | indentation",
                "rules/TST-01.drl | TST-01 | TST-03 | 3 | in a file of another name | rules/TST-03.drl",
                "rules/TST-02.drl | @cancels(\"TST-01\") | @cancels(\"TST-91\") | 5 | unknown rule 'TST-91' | Did you mean 'TST-01'",
                "rules/TST-01.drl | Lodged late | A suspected smuggler | 4 | suspected, smuggler | reason to look",
                "lists/odd.csv | valid_from | validfrom | 1 | unknown column 'validfrom' | Did you mean 'valid_from'",
                "lists/odd.csv | 2026-01-01 | 2026-13-01 | 2 | valid_from is not a day | year-month-day",
                "texts/sq.yaml | TST-02: | TST-O2: | 2 | unknown rule 'TST-O2' | Did you mean 'TST-02'",
                "texts/sq.yaml | {hoursBeforeLoading} | {hoursBeforLoading} | 1 | {hoursBeforLoading}, which | Did you mean",
                "texts/sq.yaml | {pairShipments} | shumë | 2 | No placeholder {pairShipments} | Put it in",
                "texts/sq.yaml | Palë të njohura | Kontrabandist | 2 | Kontrabandist | reason to look",
                "texts/sq.yaml | 'TST-02: {' | 'TST-01: {' | 2 | 'TST-01' again, first on line 1 | Keep one",
                "rules/TST-01.cases.yaml | kind: quiet | kind: silent | 11 | The kind 'silent' | fires, quiet",
                "rules/TST-01.cases.yaml | expect: quiet | expct: quiet | 16 | unknown key 'expct' | Did you mean 'expect'",
                "rules/TST-01.cases.yaml | route.loadedAt ] | route.loadetAt ] | 19 | Nothing at 'route.loadetAt' | items count from 0",
                "rules/TST-01.cases.yaml | Shipment.hours | Shipment.hour | 20 | 'Shipment.hourBeforeLoading' | Did you mean",
                "rules/TST-01.cases.yaml | Two days | Ten hours | 11 | The title 'Ten hours' again | apart",
            })
    void everyMistakeIsLocatedWithAdvice(String file, String from, String to, int line, String found, String advice) {
        List<PackProblem> problems = Packs.problems(Packs.changed(file, from, to));
        assertThat(problems).as("%s", problems).anySatisfy(p -> {
            assertThat(p.severity()).isEqualTo(PackProblem.Severity.ERROR);
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.found()).contains(found);
            assertThat(p.advice()).contains(advice);
        });
    }

    @Test
    void twentyMistakesAreAllNamedAtOnce() {
        Map<String, String> files = Packs.good();
        files.put("pack.yaml", """
                id: Bad Id
                version: one
                titel: Test
                profile: SHIPS
                purpose: [cus narc]
                owner: tests
                validFrom: yesterday
                validTo: tomorrow
                languages: [en, sq, sq]
                """);
        files.put(
                "lists/odd.csv",
                "value,valid_from,valid_to,note\nA,2026-01-01,2025-01-01,\n,,,\nB,,\nC,,,\nC,2026-01-01,,\n");
        files.put(
                "texts/sq.yaml",
                "TST-09: { title: x, because: y }\nTST-01: { title: 'Ky është fajtor', becuase: 'x' }\n");
        files.put("texts/sq.yml", "");
        files.put("rules/TST-04.cases.yaml", "cases: none\n");
        List<PackProblem> problems = Packs.problems(files);
        assertThat(problems)
                .extracting(p -> p.file() + ":" + p.line())
                .contains(
                        "lists/odd.csv:2",
                        "lists/odd.csv:3",
                        "lists/odd.csv:4",
                        "lists/odd.csv:6",
                        "pack.yaml:1",
                        "pack.yaml:2",
                        "pack.yaml:3",
                        "pack.yaml:4",
                        "pack.yaml:5",
                        "pack.yaml:7",
                        "pack.yaml:8",
                        "pack.yaml:9",
                        "rules/TST-04.cases.yaml:0",
                        "rules/TST-04.cases.yaml:1",
                        "texts/sq.yaml:1",
                        "texts/sq.yaml:2",
                        "texts/sq.yml:0");
        assertThat(problems).hasSizeGreaterThanOrEqualTo(20).isSorted();
    }
}

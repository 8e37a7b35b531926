package io.tidewaiter.internal.cases;

import io.tidewaiter.Assessment;
import io.tidewaiter.Decision;
import io.tidewaiter.Gap;
import io.tidewaiter.Lane;
import io.tidewaiter.internal.pack.PackFiles;
import io.tidewaiter.internal.pack.PackReader;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.Profile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class CaseRunnerTest {

    private static final String RULE = """
            package test_pack
            import io.tidewaiter.facts.*
            rule "TST-01"
                @title("Differs") @threat(CONTRABAND) @points(30) @because("Differs by {massDifferenceKg} kg.")
                @origin("a test") @source("none") @falseAlarms("some") @owner("tests") @since("1.0.0") @status(released)
            when
                Container( massDifferenceKg > massToleranceKg )
            then
            end
            """;

    private final List<Consignment> seen = new ArrayList<>();
    private final List<Instant> days = new ArrayList<>();

    @Test
    void aGapWhereAHitIsExpectedIsToldInPlainWords() {
        CaseReport report = run("- { kind: fires, title: Four tonnes more }", gap("Container 1 has no tare mass"));
        assertThat(report.failed())
                .singleElement()
                .hasToString(
                        "rules/TST-01.cases.yaml:3: TST-01 case 1 'Four tonnes more' should fire, but it was not assessed: Container 1 has no"
                                + " tare mass.");
        assertThat(report).hasToString(report.failed().get(0) + "\ntest-pack@1.0.0: 0 of 1 cases passed");
    }

    @Test
    void quietWhereAGapIsExpectedFails() {
        CaseReport report = run("- { kind: unknown, title: No tare }", quiet());
        assertThat(report.failed())
                .singleElement()
                .satisfies(r -> assertThat(r.failure()).hasValue("should not be assessed, but it stayed quiet."));
    }

    @Test
    void aBoundaryCaseExpectsWhatItSays() {
        assertThat(run("- { kind: boundary, expect: quiet, title: Exactly 500 kg }", quiet())
                        .passed())
                .isTrue();
        assertThat(run("- { kind: boundary, expect: unknown, title: Exactly 500 kg }", quiet())
                        .passed())
                .isFalse();
    }

    @Test
    void missingWordsHaveToBeNamed() {
        String theCase =
                "- { kind: unknown, title: No tare, missing: [ Container.massDifferenceKg, Container.tareMassKg ] }";
        CaseReport report = run(theCase, gap("Container 1 has no tare mass"));
        assertThat(report.failed())
                .singleElement()
                .satisfies(r -> assertThat(r.failure())
                        .hasValue(
                                "should name Container.massDifferenceKg as missing, but names Container.tareMassKg."));
        assertThat(run(theCase.replace("Container.massDifferenceKg, ", ""), gap("x"))
                        .passed())
                .isTrue();
    }

    @Test
    void anUnreadableConsignmentIsLocated() {
        CaseReport report = run(
                "- kind: quiet\n    title: Misspelt\n    change:\n      equipment:\n        - { isoTyp: 45R1 }",
                quiet());
        assertThat(report.failed()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(7);
            assertThat(r.failure().orElseThrow())
                    .contains("is not a consignment")
                    .contains("isoTyp")
                    .contains("isoType");
        });
        assertThat(seen).isEmpty();
    }

    @Test
    void changesAndRemovalsReachTheJudge() {
        run("""
                - kind: quiet
                    title: Changed
                    change: { packages: 7, equipment: [ ~, { isoType: 22G1, tareMass: 2300.50 } ], documents: [] }
                    remove: [ "equipment[0].containerNumber", "parties" ]
                    asOf: 2027-01-01T00:00:00Z
                  - kind: quiet
                    title: Unchanged""", quiet());
        Consignment changed = seen.get(0);
        assertThat(changed.packages()).isEqualTo(7);
        assertThat(changed.equipment()).hasSize(2);
        assertThat(changed.equipment().get(0).isoType()).isEqualTo("45R1");
        assertThat(changed.equipment().get(0).containerNumber()).isNull();
        assertThat(changed.equipment().get(1).tareMass().kilograms()).isEqualByComparingTo("2300.5");
        assertThat(changed.documents()).isEmpty();
        assertThat(changed.parties()).isNull();
        assertThat(seen.get(1).parties()).hasSize(1);
        assertThat(seen.get(1).documents()).hasSize(1);
        assertThat(days).containsExactly(Instant.parse("2027-01-01T00:00:00Z"), Instant.parse("2026-03-04T10:00:00Z"));
    }

    @Test
    void aCaseWithoutADayIsToldSo() {
        CaseReport report = run("- { kind: quiet, title: No day, remove: [ lodgedAt ] }", quiet());
        assertThat(report.failed())
                .singleElement()
                .satisfies(r -> assertThat(r.failure().orElseThrow()).contains("Add lodgedAt to the base, or asOf"));
    }

    private CaseReport run(String cases, Assessment answer) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("pack.yaml", """
                { id: test-pack, version: 1.0.0, title: Test, profile: CARGO, purpose: [], legalBasis: none, owner: tests,
                  validFrom: 2026-01-01, reviewBy: 2027-01-01 }
                """.getBytes(UTF_8));
        files.put("rules/TST-01.drl", RULE.getBytes(UTF_8));
        files.put(
                "rules/TST-01.cases.yaml",
                ("base: { reference: A-1, lodgedAt: 2026-03-04T10:00:00Z, equipment: [ { containerNumber:"
                                + " CSQU3054383, isoType: 45R1 } ], documents: [ {} ], parties: [ {} ] }\ncases:\n  "
                                + cases + "\n")
                        .getBytes(UTF_8));
        return new CaseRunner((consignment, asOf, alerts) -> {
                    seen.add((Consignment) consignment);
                    days.add(asOf);
                    return answer;
                })
                .run(PackReader.open(PackFiles.of("test", files)));
    }

    private static Assessment quiet() {
        return assessment(List.of());
    }

    private static Assessment gap(String sentence) {
        Gap.Missing missing = new Gap.Missing("Container 1", "Container.tareMassKg", "tare mass", List.of(), List.of());
        return assessment(List.of(new Gap("TST-01", "test-pack@1.0.0", "Differs", sentence, List.of(missing))));
    }

    private static Assessment assessment(List<Gap> gaps) {
        return new Assessment(
                "1",
                Profile.CARGO,
                "A-1",
                Instant.EPOCH,
                Optional.empty(),
                List.of(),
                List.of(),
                0,
                new TreeMap<>(),
                0,
                new Decision(Lane.GREEN, "test@1", false, false, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                gaps,
                List.of());
    }
}

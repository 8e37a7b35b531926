package io.tidewaiter.catalog;

import io.tidewaiter.Assessment;
import io.tidewaiter.Decision;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.SystemIndicators;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.RulePack;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The entries of the engine say, word for word, what the engine says. */
class SystemIndicatorsTest {

    private static final RulePack SYSTEM = SystemIndicators.pack();
    private static final Consignment CONSIGNMENT = ConsignmentBuilder.builder()
            .reference("EXML26030417")
            .mode(TransportMode.SEA)
            .lodgedAt(Instant.parse("2026-03-04T10:00:00Z"))
            .packages(3)
            .equipment(List.of(
                    EquipmentBuilder.builder().containerNumber("TEXU4172054").build()))
            .build();

    @Test
    void there_are_five_with_whole_cards_in_all_languages() {
        assertThat(SYSTEM.cards())
                .extracting(RuleCard::id)
                .containsExactly("SYS-01", "SYS-02", "SYS-03", "SYS-04", "SYS-05");
        assertThat(SYSTEM.languages()).containsExactly("bs", "cnr", "mk", "sq", "sr-Cyrl", "sr-Latn");
        assertThat(SYSTEM.cards()).allSatisfy(card -> {
            assertThat(card.sources()).as(card.id()).isNotEmpty();
            assertThat(card.falseAlarms()).as(card.id()).isNotEmpty();
            assertThat(card.blindSpots()).as(card.id()).isNotEmpty();
            assertThat(card.condition()).as(card.id()).isNotBlank();
            assertThat(SYSTEM.languages())
                    .allSatisfy(language -> assertThat(placeholders(SYSTEM.text(card.id(), language)
                                    .orElseThrow()
                                    .because()))
                            .as("%s %s", card.id(), language)
                            .isEqualTo(placeholders(card.because())));
        });
    }

    private static List<String> placeholders(String sentence) {
        return Pattern.compile("\\{\\w+}")
                .matcher(sentence)
                .results()
                .map(one -> one.group())
                .sorted()
                .toList();
    }

    @Test
    void the_random_share() {
        LanePolicy everybody = LanePolicy.standard().withRandom(new LanePolicy.RandomShare(10_000, "key"));
        says("SYS-01", steps(assess(everybody, CONSIGNMENT.lodgedAt(), pack("2027-06-30"))));
    }

    @Test
    void data_too_poor() {
        says("SYS-02", steps(assess(quiet(), CONSIGNMENT.lodgedAt(), pack("2027-06-30"))));
    }

    @Test
    void a_table_out_of_date() {
        Assessment later = RiskProfiler.builder()
                .packs(Catalogue.pack("sea-container"))
                .tables(Catalogue.tables())
                .build()
                .assess(CONSIGNMENT, Instant.parse("2040-03-04T10:00:00Z"));
        says("SYS-03", later.warnings());
    }

    @Test
    void a_pack_past_its_review() {
        says(
                "SYS-04",
                assess(quiet(), CONSIGNMENT.lodgedAt(), pack("2026-02-28")).warnings());
    }

    @Test
    void a_requirement_that_is_disputed() {
        says(
                "SYS-05",
                assess(quiet(), CONSIGNMENT.lodgedAt(), pack("2027-06-30")).warnings());
    }

    private static void says(String id, List<String> sentences) {
        RuleCard card = SYSTEM.cards().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        // What stands between the placeholders, without the end, to which the engine may add what follows.
        String shape = "\\Q" + card.because().replaceAll("\\.$", "").replaceAll("\\{\\w+}", "\\\\E.+\\\\Q") + "\\E.*";
        assertThat(sentences)
                .as(shape)
                .anyMatch(one -> Pattern.compile(shape, Pattern.CASE_INSENSITIVE)
                        .matcher(one)
                        .matches());
    }

    private static List<String> steps(Assessment assessment) {
        return assessment.decision().steps().stream()
                .map(Decision.Step::because)
                .toList();
    }

    private static Assessment assess(LanePolicy policy, Instant asOf, RulePack pack) {
        return RiskProfiler.builder().packs(pack).policy(policy).build().assess(CONSIGNMENT, asOf);
    }

    private static LanePolicy quiet() {
        return LanePolicy.standard().withRandom(new LanePolicy.RandomShare(0, "key"));
    }

    /** Poor papers, a requirement that is not met, and what disputes it. */
    private static RulePack pack(String reviewBy) {
        String manifest = """
                id: test-system
                version: 1.0.0
                title: Test
                profile: CARGO
                purpose: []
                legalBasis: none
                owner: tests
                validFrom: 2026-01-01
                reviewBy: %s
                """.formatted(reviewBy);
        return RulePack.read(
                "test",
                Map.of(
                        "pack.yaml", manifest.getBytes(StandardCharsets.UTF_8),
                        "rules/TST-01.drl", rule("TST-01", "@threat(CONTRABAND) @quality(30) @kind(quality)"),
                        "rules/TST-01.cases.yaml", CASES,
                        "rules/TST-02.drl", rule("TST-02", "@threat(CONTRABAND) @points(60) @review(true)"),
                        "rules/TST-02.cases.yaml", CASES,
                        "rules/TST-03.drl",
                                rule(
                                        "TST-03",
                                        "@threat(CONTRABAND) @points(-10) @kind(mitigation) @cancels(\"TST-02\")"),
                        "rules/TST-03.cases.yaml", CASES));
    }

    private static final byte[] CASES = """
            base: { reference: A-1, lodgedAt: 2026-03-04T10:00:00Z }
            cases:
              - { kind: fires, title: one }
              - { kind: quiet, title: two }
              - { kind: unknown, title: three }
            """.getBytes(StandardCharsets.UTF_8);

    private static byte[] rule(String id, String card) {
        return """
                package test
                import io.tidewaiter.facts.*
                rule "%s"
                    @title("Few packages") @because("{packages} packages.") @origin("a test, 2026-01: for a test")
                    @source("none") @falseAlarms("always") @owner("tests") @since("1.0.0") @status(released)
                    %s
                when
                    Shipment( packages < 10 )
                then
                end
                """.formatted(id, card).getBytes(StandardCharsets.UTF_8);
    }
}

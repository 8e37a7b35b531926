package io.tidewaiter;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.fixture.Card;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.internal.normalise.Derivation;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.pack.ParsedPackBuilder;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.PackScope;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import io.tidewaiter.pack.Station;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RiskProfilerTest {

    private static final Instant MARCH = Instant.parse("2026-03-04T10:00:00Z");
    private static final Consignment CONSIGNMENT =
            ConsignmentBuilder.builder().reference("REF-1").lodgedAt(MARCH).build();

    @Test
    void assessesAsOfTheLodgement() {
        Assessment assessment = profiler(version("1.0.0", "2026-01-01", "")).assess(CONSIGNMENT);

        assertThat(assessment.asOf()).isEqualTo(MARCH);
        assertThat(assessment.score()).isEqualTo(30);
        assertThat(assessment.lane()).isEqualTo(Lane.BLUE);
        assertThat(assessment.warnings()).isEmpty();
        assertThat(assessment.engine()).isNotEmpty();
    }

    @Test
    void aPackForOnePlaceStaysOutElsewhereAndIsNamed() {
        ParsedPack everywhere = version("1.0.0", "2026-01-01", "");
        ParsedPack limited = scoped("bar", new PackScope(List.of("MEBAR"), List.of("ME-12"), List.of("ADRIA-2026")));
        Station bar = new Station(Optional.of("MEBAR"), Optional.empty(), List.of("ADRIA-2026", "OTHER"));

        Assessment there = builder(everywhere, limited).at(bar).build().assess(CONSIGNMENT);
        assertThat(there.packs()).extracting(pack -> pack.ref().id()).containsExactly("bar", "sea");
        assertThat(there.warnings()).isEmpty();

        Assessment untold = profiler(everywhere, limited).assess(CONSIGNMENT);
        assertThat(untold.packs()).extracting(pack -> pack.ref().id()).containsExactly("sea");
        assertThat(untold.warnings())
                .containsExactly(
                        "Pack bar is limited to place MEBAR; office ME-12; operation ADRIA-2026, and this is a place that was"
                                + " not told: it was not applied.");

        Station office = new Station(Optional.of("HRRJK"), Optional.of("ME-12"), List.of());
        assertThatThrownBy(() -> builder(limited).at(office).build().assess(CONSIGNMENT))
                .isInstanceOf(NoPackInForceException.class)
                .hasMessageContaining("HRRJK, office ME-12");
    }

    @Test
    void whereALimitedVersionDoesNotApplyTheOneBeforeDoes() {
        ParsedPack general = version("1.0.0", "2026-01-01", "");
        ParsedPack special = ParsedPackBuilder.builder(version("1.1.0", "2026-01-01", ""))
                .scope(new PackScope(List.of(), List.of("ME-12"), List.of()))
                .build();
        assertThat(applied(profiler(general, special), "2026-03-01T00:00:00Z")).containsExactly("sea@1.0.0");
        Station office = new Station(Optional.empty(), Optional.of("ME-12"), List.of());
        assertThat(applied(builder(general, special).at(office).build(), "2026-03-01T00:00:00Z"))
                .containsExactly("sea@1.1.0");
    }

    private static ParsedPack scoped(String id, PackScope scope) {
        ParsedPack pack = Packs.pack(id, "1.0.0", Map.of(), Card.of("B-01", 30).rule());
        return ParsedPackBuilder.builder(pack).scope(scope).build();
    }

    @Test
    void readsNoClock() {
        RiskProfiler profiler = profiler(version("1.0.0", "2026-01-01", ""));
        Consignment undated = ConsignmentBuilder.builder().reference("REF-1").build();

        assertThatThrownBy(() -> profiler.assess(undated))
                .isInstanceOf(MissingAsOfException.class)
                .hasMessageContaining("assess(subject, asOf)");
        assertThat(profiler.assess(undated, MARCH).asOf()).isEqualTo(MARCH);
    }

    @Test
    void appliesTheVersionInForce() {
        RiskProfiler profiler = profiler(
                version("1.9.0", "2026-01-01", ""),
                version("1.10.0", "2026-03-01", ""),
                version("1.2.0", "2025-01-01", "2025-12-31"));

        assertThat(applied(profiler, "2026-02-28T23:59:59Z")).containsExactly("sea@1.9.0");
        assertThat(applied(profiler, "2026-03-01T00:00:00Z")).containsExactly("sea@1.10.0");
        assertThat(applied(profiler, "2025-12-31T12:00:00Z")).containsExactly("sea@1.2.0");
        assertThat(profiler.packs())
                .extracting(pack -> pack.ref().toString())
                .containsExactly("sea@1.2.0", "sea@1.9.0", "sea@1.10.0");
    }

    @Test
    void refusesToAnswerWhenNoPackIsInForce() {
        RiskProfiler profiler = profiler(version("1.0.0", "2026-04-01", ""));

        assertThatThrownBy(() -> profiler.assess(CONSIGNMENT))
                .isInstanceOf(NoPackInForceException.class)
                .hasMessageContaining(
                        "Pack sea has no version in force on 2026-03-04 (loaded: 1.0.0 from 2026-04-01): it was not applied.");
    }

    @Test
    void warnsWhenThePackHadToBeReviewed() {
        Assessment assessment =
                profiler(version("1.0.0", "2026-01-01", "")).assess(CONSIGNMENT, Instant.parse("2027-01-02T00:00:00Z"));

        assertThat(assessment.warnings())
                .containsExactly("Pack sea@1.0.0 had to be reviewed by 2027-01-01: the result is provisional.");
    }

    @Test
    void refusesAnotherPurpose() {
        RiskProfilerBuilder builder = builder(version("1.0.0", "2026-01-01", ""));

        assertThatThrownBy(() -> builder.purpose(new Purpose("CUS-REV", "")).build())
                .isInstanceOf(PurposeRefusedException.class)
                .hasMessageContaining("Pack sea@1.0.0 is made for CUS-NARC, not for CUS-REV.");
        assertThat(builder.purpose(new Purpose("CUS-NARC", "Article 46"))
                        .build()
                        .assess(CONSIGNMENT)
                        .purpose())
                .contains(new Purpose("CUS-NARC", "Article 46"));
    }

    @Test
    void refusesTwoPacksOfOneNameThatDiffer() {
        ParsedPack pack = version("1.0.0", "2026-01-01", "");
        ParsedPack other = renamed(pack, new PackRef("sea", "1.0.0", "cd".repeat(32)));

        assertThatThrownBy(() -> profiler(pack, other))
                .isInstanceOf(InvalidPackException.class)
                .hasMessageContaining("Two packs are called sea@1.0.0 but differ");
        assertThat(profiler(pack, pack).packs()).hasSize(1);
    }

    @Test
    void refusesToRunWithoutPacks() {
        assertThatThrownBy(() -> RiskProfiler.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("No pack was given");
    }

    @Test
    void tellsWhatWouldChangeTheLane() {
        Exploration exploration = builder(pack(Card.of("A-01", 30), Card.of("A-02", 15), Card.mitigating("M-01", -5)))
                .policy(LanePolicy.standard().withRandom(new LanePolicy.RandomShare(0, "none")))
                .build()
                .explore(CONSIGNMENT);

        assertThat(exploration.assessment().lane()).isEqualTo(Lane.YELLOW);
        assertThat(exploration.counterfactuals())
                .extracting(Counterfactual::sentence)
                .containsExactly(
                        "Without A-01 the proposal is GREEN (10).",
                        "Without A-02 the proposal is BLUE (25).",
                        "Without M-01 the proposal is still YELLOW (45).");
    }

    private static List<String> applied(RiskProfiler profiler, String asOf) {
        return profiler.assess(CONSIGNMENT, Instant.parse(asOf)).packs().stream()
                .map(pack -> pack.ref().toString())
                .toList();
    }

    private static ParsedPack pack(Card... cards) {
        return Packs.pack(
                "sea", java.util.Arrays.stream(cards).map(Card::rule).toArray(io.tidewaiter.internal.rule.Rule[]::new));
    }

    private static ParsedPack version(String version, String from, String to) {
        ParsedPack pack =
                Packs.pack("sea", version, Map.of(), Card.of("A-01", 30).rule());
        return ParsedPackBuilder.builder(pack)
                .validFrom(LocalDate.parse(from))
                .validTo(Optional.of(to).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                .build();
    }

    private static ParsedPack renamed(ParsedPack pack, PackRef ref) {
        return ParsedPackBuilder.builder(pack).ref(ref).build();
    }

    private static RiskProfiler profiler(RulePack... packs) {
        return builder(packs).build();
    }

    private static RiskProfilerBuilder builder(RulePack... packs) {
        return RiskProfiler.builder()
                .packs(packs)
                .normaliser(tables -> (subject, asOf) -> new Derivation.Done(sheet(subject, asOf)));
    }

    private static FactSheet sheet(io.tidewaiter.model.Subject subject, Instant asOf) {
        FactSheet sheet = Packs.sheet(
                subject.reference(),
                ShipmentBuilder.builder().number(1).mode("SEA").build());
        return new FactSheet(
                Profile.CARGO, sheet.reference(), asOf, Optional.empty(), sheet.facts(), List.of(), List.of());
    }
}

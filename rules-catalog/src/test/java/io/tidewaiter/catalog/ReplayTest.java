package io.tidewaiter.catalog;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.DecisionRecord;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.View;
import io.tidewaiter.Views;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.RulePack;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A record of the past can be repeated: the packs it names, found again by their digests, give the same bytes. */
class ReplayTest {

    private static final Consignment CONSIGNMENT = ConsignmentBuilder.builder()
            .reference("EXML26030417")
            .mode(TransportMode.SEA)
            .lodgedAt(Instant.parse("2026-03-04T10:00:00Z"))
            .packages(1080)
            .grossMass(Mass.ofKilograms(20_520))
            .equipment(List.of(EquipmentBuilder.builder()
                    .containerNumber("TEXU4172054")
                    .isoType("45R1")
                    .full(true)
                    .tareMass(Mass.ofKilograms(4_640))
                    .verifiedGrossMass(Mass.ofKilograms(29_160))
                    .build()))
            .build();

    @Test
    void theSamePacksGiveTheSameBytes() {
        String kept = record(Catalogue.packs(Profile.CARGO)).toJson();

        DecisionRecord read = DecisionRecord.fromJson(kept);
        Map<String, RulePack> shelf = Catalogue.packs().stream()
                .collect(Collectors.toMap(pack -> pack.ref().sha256(), Function.identity()));
        List<RulePack> named = read.assessment().packs().stream()
                .map(AppliedPack::ref)
                .map(ref -> shelf.get(ref.sha256()))
                .toList();

        assertThat(read.assessment().findings()).isNotEmpty();
        assertThat(named).isNotEmpty().doesNotContainNull();
        assertThat(record(named).toJson()).isEqualTo(kept);
    }

    @Test
    void everyGapOfTheCatalogueNamesWhatIsMissing() {
        DecisionRecord decision = record(Catalogue.packs(Profile.CARGO));

        assertThat(decision.assessment().gaps())
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.missing()).as(gap.rule()).isNotEmpty());
    }

    @Test
    void everyViewCanBeToldFromTheKeptRecordInEveryLanguage() {
        DecisionRecord kept =
                DecisionRecord.fromJson(record(Catalogue.packs(Profile.CARGO)).toJson());

        for (View view : View.values()) {
            for (String language : Views.languages()) {
                assertThat(Views.render(kept, view, language))
                        .as("%s %s", view, language)
                        .contains("EXML26030417");
            }
        }
    }

    private static DecisionRecord record(List<RulePack> packs) {
        return DecisionRecord.of(RiskProfiler.builder()
                .packs(packs)
                .tables(Catalogue.tables())
                .build()
                .explore(CONSIGNMENT));
    }
}

package io.tidewaiter;

import io.tidewaiter.LanePolicy.RandomShare;
import io.tidewaiter.fixture.Card;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.fixture.Rules;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.ConsignmentBuilder;
import io.tidewaiter.model.Equipment;
import io.tidewaiter.model.EquipmentBuilder;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.PartyBuilder;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.SourceMessage;
import io.tidewaiter.model.TransportMode;
import io.tidewaiter.pack.RuleText;
import io.tidewaiter.pack.Threat;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A consignment that weighs more than declared, and a pack that sees it. */
public final class Samples {

    /** Values that must not show up in the person's view, in exceptions or in logs. */
    static final List<String> PERSONAL = List.of(
            "Canary Trading SHPK", "12 Canary Street", "+355 00 000 0000", "canary@example.org", "EX-CANARY-77");

    private Samples() {}

    public static Consignment consignment() {
        return consignment(container().build());
    }

    public static Consignment consignment(Equipment equipment) {
        return ConsignmentBuilder.builder()
                .reference("MEDU4711832")
                .message(new SourceMessage("CUSCAR-881", "CUSCAR", Instant.parse("2026-03-04T09:58:00Z")))
                .mode(TransportMode.SEA)
                .lodgedAt(Instant.parse("2026-03-04T10:00:00Z"))
                .grossMass(Mass.ofKilograms(21_840))
                .equipment(List.of(equipment))
                .documents(List.of())
                .parties(List.of(PartyBuilder.builder()
                        .role(PartyRole.CONSIGNEE)
                        .name(PERSONAL.get(0))
                        .address(PERSONAL.get(1))
                        .phone(PERSONAL.get(2))
                        .email(PERSONAL.get(3))
                        .identifier(PERSONAL.get(4))
                        .build()))
                .build();
    }

    public static EquipmentBuilder container() {
        return EquipmentBuilder.builder()
                .containerNumber("CSQU3054383")
                .isoType("45R1")
                .full(true)
                .tareMass(Mass.ofKilograms(4_640))
                .verifiedGrossMass(Mass.ofKilograms(30_480))
                .poweredOn(true);
    }

    static ParsedPack pack() {
        Rule mitigating = Card.mitigating("MIT-01", -5)
                .because("The container was reported full, as declared.")
                .rule(Rules.present(io.tidewaiter.facts.Container.class, Rules.is("full", true)));
        Rule permit = Card.of("REG-01", 5)
                .threat(Threat.CITES)
                .review()
                .quality(10)
                .because("No document was presented for consignment by {shipment.mode}.")
                .rule(
                        Rules.NO_PAPER.elements().get(0),
                        Rules.NO_PAPER.elements().get(1));
        Map<String, RuleText> albanian = Map.of(
                "SEA-19", new RuleText("Masa", "Kontejneri {containerNumber}: diferenca {massDifferenceKg} kg."));
        return Packs.pack(
                "sea",
                "1.0.0",
                Map.of("sq", albanian),
                Rules.MASS,
                Rules.REEFER,
                Rules.SUM,
                Rules.JOIN,
                permit,
                mitigating);
    }

    static RiskProfiler profiler(RandomShare random) {
        return RiskProfiler.builder()
                .packs(pack())
                .policy(LanePolicy.standard().withRandom(random))
                .purpose(new Purpose("CUS-NARC", "Customs Code, Article 46"))
                .build();
    }

    static RiskProfiler profiler() {
        return Shared.PROFILER;
    }

    static DecisionRecord decision() {
        return DecisionRecord.of(profiler().explore(consignment()));
    }

    /** A profiler is meant to be shared, and building one compiles rules. */
    private static final class Shared {
        static final RiskProfiler PROFILER = profiler(new RandomShare(0, "none"));
    }
}

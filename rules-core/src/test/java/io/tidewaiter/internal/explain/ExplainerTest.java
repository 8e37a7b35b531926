package io.tidewaiter.internal.explain;

import io.tidewaiter.Assessment;
import io.tidewaiter.Evidence;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.ContainerBuilder;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.GoodsLineBuilder;
import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.ShipmentBuilder;
import io.tidewaiter.fixture.Packs;
import io.tidewaiter.fixture.Rules;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.score.LaneDecider;
import io.tidewaiter.internal.score.Scorer;
import io.tidewaiter.internal.score.Tally;
import io.tidewaiter.model.SourceMessage;
import io.tidewaiter.pack.RuleText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExplainerTest {

    private final Shipment shipment =
            ShipmentBuilder.builder().number(1).mode("SEA").build();
    private final Map<Class<? extends Fact>, List<Fact>> facts =
            new HashMap<>(Map.of(Shipment.class, List.of(shipment)));

    @Test
    void givesTheValuesThatMadeTheRuleTrue() {
        supply(container().massDifferenceKg(new BigDecimal("4120.00")).massToleranceKg(new BigDecimal("7.9E+2")));

        Finding finding = finding(Rules.MASS);

        assertThat(finding.sentence())
                .isEqualTo("Container CSQU3054383: verified mass differs by 4120 kg from the manifest.");
        assertThat(finding.evidence()).hasSize(1);
        assertThat(finding.evidence().get(0))
                .contains(new Evidence(
                        "Container CSQU3054383",
                        "Container.massDifferenceKg",
                        "Verified gross mass minus tare minus cargo, without its sign",
                        "4120",
                        "kg",
                        "> massToleranceKg (790)",
                        List.of("equipment[1].verifiedGrossMass", "equipment[1].tareMass", "equipment[1].cargoMass"),
                        Optional.of("CUSCAR-881"),
                        Optional.of(Instant.parse("2026-03-04T09:58:00Z"))))
                .extracting(Evidence::field)
                .containsExactly("Container.massDifferenceKg", "Container.massToleranceKg");
    }

    @Test
    void leavesOutAlternativesThatAreNotTrue() {
        supply(container().refrigerated(true).cargoNeedsCooling(true).poweredOn(false));

        assertThat(finding(Rules.REEFER).evidence().get(0))
                .extracting(Evidence::field, Evidence::value, Evidence::test)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Container.refrigerated", "true", "== true"),
                        org.assertj.core.groups.Tuple.tuple("Container.poweredOn", "false", "== false"));
    }

    @Test
    void saysWhatIsNotThere() {
        facts.put(Paper.class, List.of());

        assertThat(finding(Rules.NO_PAPER).evidence().get(0))
                .extracting(Evidence::field, Evidence::value, Evidence::test, Evidence::paths)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Shipment.mode", "SEA", "== \"SEA\"", List.of("mode")),
                        org.assertj.core.groups.Tuple.tuple(
                                "Paper", "none", "none with type == \"CERTIFICATE_OF_ORIGIN\"", List.of("documents")));
    }

    @Test
    void countsOverManyFacts() {
        facts.put(GoodsLine.class, List.of(goods(1, "60"), goods(2, "60.5")));

        Finding finding = finding(Rules.SUM);

        assertThat(finding.sentence()).isEqualTo("2 goods items weigh 120.5 kg net.");
        assertThat(finding.evidence().get(0))
                .extracting(Evidence::fact, Evidence::field, Evidence::value, Evidence::test)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("GoodsLine", "sum(GoodsLine.netMassKg)", "120.5", "> 100"));
    }

    @Test
    void tellsOfFurtherMatchesBehindTheSentence() {
        supply(container().number(1).massDifferenceKg(BigDecimal.TEN).massToleranceKg(BigDecimal.ONE));
        supply(container().number(2).massDifferenceKg(BigDecimal.TEN).massToleranceKg(BigDecimal.ONE));
        supply(container().number(3).massDifferenceKg(BigDecimal.TEN).massToleranceKg(BigDecimal.ONE));

        Finding finding = finding(Rules.MASS);

        assertThat(finding.matches()).isEqualTo(3);
        assertThat(finding.evidence()).hasSize(3);
        assertThat(finding.sentence()).endsWith("from the manifest. (+2)");
    }

    @Test
    void joinsFactsAndComputes() {
        supply(container().full(true).tareMassKg(BigDecimal.valueOf(2)));
        facts.put(
                GoodsLine.class,
                List.of(GoodsLineBuilder.builder(goods(1, "1"))
                        .grossMassKg(BigDecimal.TEN)
                        .packages(3)
                        .description("Iron {castings} $1")
                        .build()));

        Finding finding = finding(Rules.JOIN);

        assertThat(finding.sentence()).isEqualTo("CSQU3054383 is lighter than one package of Iron {castings} $1.");
        assertThat(finding.evidence().get(0))
                .extracting(Evidence::field, Evidence::test)
                .contains(org.assertj.core.groups.Tuple.tuple(
                        "GoodsLine.packages",
                        "grossMassKg / packages (3.333333333333333333333333333333333) > $c.tareMassKg (2)"));
    }

    @Test
    void namesTheMissingValueAndWhereToSupplyIt() {
        supply(container().tareMassKg(new BigDecimal("2200")).cargoMassKg(new BigDecimal("21840")));

        Gap gap = gap(Rules.MASS);

        assertThat(gap.sentence())
                .startsWith("Container CSQU3054383 has no verified gross mass minus tare minus cargo"
                        + " (equipment[1].verifiedGrossMass, equipment[1].cargoMass)");
        assertThat(gap.missing())
                .extracting(Gap.Missing::field)
                .containsExactly("Container.massDifferenceKg", "Container.massToleranceKg");
    }

    @Test
    void namesAKindThatWasNotSupplied() {
        assertThat(gap(Rules.MASS).sentence()).isEqualTo("Nothing is said about containers (equipment)");
        assertThat(gap(Rules.NO_PAPER).missing())
                .extracting(Gap.Missing::field, Gap.Missing::supply)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Paper", List.of("documents")));
        assertThat(gap(Rules.SUM).sentence()).isEqualTo("Nothing is said about goods items (goods)");
    }

    @Test
    void leavesOutWhatCannotDecide() {
        supply(container().refrigerated(null).cargoNeedsCooling(null).poweredOn(false));

        assertThat(gap(Rules.REEFER).missing())
                .extracting(Gap.Missing::field)
                .containsExactly("Container.refrigerated");
    }

    @Test
    void saysWhichFactOfManyIsUnknown() {
        facts.put(GoodsLine.class, List.of(goods(1, "60"), goods(2, null)));

        assertThat(gap(Rules.SUM).sentence()).isEqualTo("Goods line 2 has no net mass (goods[1].netMass)");
    }

    @Test
    void namesTheTableThatIsNotLoaded() {
        supply(container()
                .isoType("45R1")
                .refrigerated(true)
                .cargoNeedsCooling(null)
                .poweredOn(true));

        assertThat(gap(Rules.REEFER).sentence())
                .isEqualTo("Container CSQU3054383: it is not known whether any goods item usually travels refrigerated"
                        + " (goods[].hsCode, table hs-groups, which is not loaded)");
    }

    @Test
    void speaksTheLanguagesOfThePackAndSaysWhichAreMissing() {
        supply(container().massDifferenceKg(new BigDecimal("4120")).massToleranceKg(BigDecimal.ONE));
        RuleText text = new RuleText("Маса", "Контејнер {containerNumber}: разлика {massDifferenceKg} kg.");
        ParsedPack pack = Packs.pack("sea", "1.0.0", Map.of("mk", Map.of("SEA-19", text), "sq", Map.of()), Rules.MASS);

        Finding finding = assess(pack).findings().get(0);

        assertThat(finding.sentence("mk")).isEqualTo("Контејнер CSQU3054383: разлика 4120 kg.");
        assertThat(finding.title("mk")).isEqualTo("Маса");
        assertThat(finding.sentence("sq")).isEqualTo(finding.sentence());
        assertThat(finding.untranslated()).containsExactly("sq");
    }

    @Test
    void aChangedFactChangesTheSentence() {
        for (int kilos = 1_000; kilos < 1_100; kilos++) {
            facts.remove(Container.class);
            supply(container().massDifferenceKg(BigDecimal.valueOf(kilos)).massToleranceKg(BigDecimal.ONE));

            assertThat(finding(Rules.MASS).sentence()).contains(" " + kilos + " kg");
        }
    }

    private ContainerBuilder container() {
        return ContainerBuilder.builder()
                .number(2)
                .containerNumber("CSQU3054383")
                .shipment(shipment);
    }

    private GoodsLine goods(int number, String kilos) {
        return GoodsLineBuilder.builder()
                .number(number)
                .netMassKg(kilos == null ? null : new BigDecimal(kilos))
                .shipment(shipment)
                .build();
    }

    private void supply(ContainerBuilder container) {
        List<Fact> containers = new ArrayList<>(facts.getOrDefault(Container.class, List.of()));
        containers.add(container.build());
        facts.put(Container.class, containers);
    }

    private Finding finding(Rule rule) {
        return assess(Packs.pack("sea", rule)).findings().get(0);
    }

    private Gap gap(Rule rule) {
        return assess(Packs.pack("sea", rule)).gaps().get(0);
    }

    private Assessment assess(ParsedPack pack) {
        SourceMessage message = new SourceMessage("CUSCAR-881", "CUSCAR", Instant.parse("2026-03-04T09:58:00Z"));
        FactSheet plain = Packs.sheet("REF-1", facts);
        FactSheet sheet = new FactSheet(
                plain.profile(),
                plain.reference(),
                plain.asOf(),
                Optional.of(message),
                facts,
                List.of(),
                List.of("hs-groups"));
        Tally tally = Scorer.score(new Matches(sheet, List.of(new PlainEvaluator(pack).evaluate(sheet))));
        return new Explainer("test", Optional.empty())
                .explain(tally, LaneDecider.decide(LanePolicy.standard(), tally), List.of());
    }
}

package io.tidewaiter.cli.generate;

import io.tidewaiter.Assessment;
import io.tidewaiter.Lane;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.pack.Profile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped day, held against the catalogue: what is planted is found, what is innocent mostly stays in peace. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PortDayScreeningTest {

    private static final int DAY = 2_000;
    private static final int SOME_ORDINARY = 300;

    private record Screened(Lesson lesson, Assessment assessment) {

        List<String> rules() {
            return assessment.findings().stream()
                    .map(finding -> finding.card().id())
                    .toList();
        }

        boolean below(Lane lane) {
            return assessment.lane().compareTo(lane) < 0;
        }
    }

    private Map<Label, List<Screened>> screened = Map.of();

    @BeforeAll
    void screen() {
        var profiler = RiskProfiler.builder()
                .packs(Catalogue.packs(Profile.CARGO))
                .tables(Catalogue.tables())
                .policy(LanePolicy.standard().withRandom(new LanePolicy.RandomShare(0, "none is chosen at random")))
                .build();
        var day = new PortDay(20260304, LocalDate.of(2026, 3, 4));
        var ordinary = day.samples(SOME_ORDINARY);
        var odd = day.samples(DAY)
                .skip(SOME_ORDINARY)
                .filter(one -> one.truth().lesson().label() != Label.ORDINARY);
        screened = Stream.concat(ordinary, odd)
                .map(one -> new Screened(one.truth().lesson(), profiler.assess(one.consignment())))
                .collect(Collectors.groupingBy(one -> one.lesson().label()));
    }

    @Test
    void everyPlantedCaseIsFoundForTheRightReasons() {
        assertThat(screened.get(Label.PLANTED)).hasSize(20).allSatisfy(one -> {
            assertThat(one.rules())
                    .as(one.lesson().kind())
                    .contains(one.lesson().rules().split(" "));
            assertThat(one.below(Lane.YELLOW)).as(one.lesson().kind()).isFalse();
        });
    }

    @Test
    void nineLookAlikesInTenStayBelowYellow() {
        var all = screened.get(Label.LOOK_ALIKE);
        assertThat(all).hasSize(60);
        assertThat(all.stream().filter(one -> one.below(Lane.YELLOW)).count() * 10)
                .isGreaterThanOrEqualTo(all.size() * 9L);
    }

    @Test
    void lookAlikesLookOdd() {
        assertThat(screened.get(Label.LOOK_ALIKE))
                .filteredOn(one -> !one.lesson().rules().isEmpty())
                .allSatisfy(one -> assertThat(one.rules())
                        .as(one.lesson().kind())
                        .contains(one.lesson().rules().split(" ")));
    }

    @Test
    void ordinaryTradeMostlyStaysGreen() {
        var all = screened.get(Label.ORDINARY);
        assertThat(all.stream().filter(one -> !one.below(Lane.BLUE)).count() * 10)
                .isLessThan(all.size());
    }
}

package io.tidewaiter.cli.generate;

import io.tidewaiter.Assessment;
import io.tidewaiter.Lane;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.pack.Profile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped days of an airport and of a road crossing, held against the catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteDayScreeningTest {

    private record Screened(Lesson lesson, Assessment assessment) {

        /** The kind, what came out and what was expected, in one line. */
        @Override
        public String toString() {
            return lesson.kind() + " " + assessment.lane() + " " + rules() + " expected " + expected();
        }

        List<String> rules() {
            return assessment.findings().stream()
                    .map(finding -> finding.card().id())
                    .toList();
        }

        List<String> expected() {
            return Arrays.stream(lesson.rules().split(" "))
                    .filter(id -> !id.isEmpty())
                    .toList();
        }

        boolean asExpected() {
            return rules().containsAll(expected());
        }

        boolean below(Lane lane) {
            return assessment.lane().compareTo(lane) < 0;
        }
    }

    private Map<Place, List<Screened>> days = Map.of();

    @BeforeAll
    void screen() {
        var profiler = RiskProfiler.builder()
                .packs(Catalogue.packs(Profile.CARGO))
                .tables(Catalogue.tables())
                .policy(LanePolicy.standard().withRandom(new LanePolicy.RandomShare(0, "none is chosen at random")))
                .build();
        days = Stream.of(Place.AIRPORT, Place.ROAD)
                .collect(Collectors.toMap(
                        Function.identity(),
                        place -> place.day(20260304, LocalDate.of(2026, 3, 4))
                                .samples(place.usualCount())
                                .map(one -> new Screened(one.truth().lesson(), profiler.assess(one.consignment())))
                                .toList()));
    }

    @ParameterizedTest
    @EnumSource(names = {"AIRPORT", "ROAD"})
    void everyPlantedCaseIsFoundForTheRightReasons(Place place) {
        var planted = of(place, Label.PLANTED);
        assertThat(planted).hasSizeGreaterThanOrEqualTo(25);
        assertThat(planted.stream().filter(one -> one.below(Lane.YELLOW) || !one.asExpected()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AIRPORT", "ROAD"})
    void nineLookAlikesInTenStayBelowYellow(Place place) {
        var all = of(place, Label.LOOK_ALIKE);
        assertThat(all).hasSizeGreaterThanOrEqualTo(50);
        assertThat(all.stream().filter(one -> !one.below(Lane.YELLOW))).hasSizeLessThanOrEqualTo(all.size() / 10);
    }

    @ParameterizedTest
    @EnumSource(names = {"AIRPORT", "ROAD"})
    void lookAlikesLookOdd(Place place) {
        assertThat(of(place, Label.LOOK_ALIKE).stream().filter(one -> !one.asExpected()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"AIRPORT", "ROAD"})
    void ordinaryTradeMostlyStaysGreen(Place place) {
        var all = of(place, Label.ORDINARY);
        assertThat(all.stream().filter(one -> !one.below(Lane.BLUE))).hasSizeLessThanOrEqualTo(all.size() / 50);
    }

    private List<Screened> of(Place place, Label label) {
        return days.getOrDefault(place, List.of()).stream()
                .filter(one -> one.lesson().label() == label)
                .toList();
    }
}

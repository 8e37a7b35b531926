package io.tidewaiter.cli.generate;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.model.BillType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the generator promises about a day at an airport or at a road crossing as a whole. */
class SiteDayTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 19);

    @ParameterizedTest
    @EnumSource(names = {"AIRPORT", "ROAD"})
    void givesTheSameForTheSameSeedInAnyOrder(Place place) {
        var day = place.day(42, DATE);
        assertThat(place.day(42, DATE).samples(120))
                .containsExactlyElementsOf(day.samples(120).toList());
        assertThat(day.sample(77)).isEqualTo(day.samples(78).toList().get(77));
        assertThat(place.day(43, DATE).samples(120).map(Sample::consignment))
                .doesNotContainAnyElementsOf(
                        day.samples(120).map(Sample::consignment).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"AIRPORT", "ROAD"})
    void plantsOneInThirtyBesideTwoLookAlikes(Place place) {
        for (long seed = 0; seed < 3; seed++) {
            Map<Label, Long> counts = place.day(seed, DATE)
                    .samples(300)
                    .collect(Collectors.groupingBy(s -> s.truth().lesson().label(), Collectors.counting()));
            assertThat(counts)
                    .as("seed %s", seed)
                    .containsOnly(
                            Map.entry(Label.PLANTED, 10L),
                            Map.entry(Label.LOOK_ALIKE, 20L),
                            Map.entry(Label.ORDINARY, 270L));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AIRPORT", "ROAD"})
    void theShippedDayPlaysEveryKind(Place place) {
        var played = place.day(20260304, LocalDate.of(2026, 3, 4))
                .samples(place.usualCount())
                .map(s -> s.truth().lesson().kind())
                .collect(Collectors.toSet());
        assertThat(played).containsAll(kinds(place).toList()).contains("ORDINARY");
    }

    @ParameterizedTest
    @EnumSource(names = {"AIRPORT", "ROAD"})
    void givesNoReferenceTwiceAndHidesTheTruth(Place place) {
        var day = place.day(7, DATE).samples(3_000).map(Sample::consignment).toList();
        List<String> kinds = kinds(place).toList();
        assertThat(day.stream().map(one -> one.reference())).doesNotHaveDuplicates();
        assertThat(day)
                .allSatisfy(one ->
                        assertThat(one.toString()).doesNotContain(kinds).doesNotContain("PLANTED", "LOOK_ALIKE"));
    }

    @Test
    void ordinaryNumbersHaveTheirCheckDigits() {
        Stream.of(Place.AIRPORT, Place.ROAD)
                .flatMap(place -> place.day(7, DATE).samples(400))
                .filter(one -> one.truth().lesson().label() == Label.ORDINARY)
                .map(Sample::consignment)
                .forEach(one -> {
                    Stream.ofNullable(one.wagons())
                            .flatMap(List::stream)
                            .forEach(wagon -> assertThat(
                                            CheckDigits.WAGON.check(wagon).valid())
                                    .isTrue());
                    Stream.ofNullable(one.transportDocuments())
                            .flatMap(List::stream)
                            .filter(bill -> bill.type() == BillType.MASTER && one.wagons() == null)
                            .map(bill -> Objects.requireNonNull(bill.number()))
                            .filter(number -> !number.startsWith("CMR"))
                            .forEach(number -> assertThat(CheckDigits.AIR_WAYBILL
                                            .check(number)
                                            .valid())
                                    .isTrue());
                });
    }

    private static Stream<String> kinds(Place place) {
        return Tables.cases(place.name().toLowerCase(Locale.ROOT)).stream().map(SiteCase::kind);
    }
}

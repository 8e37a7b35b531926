package io.tidewaiter.cli.generate;

import io.tidewaiter.checks.CheckDigits;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Equipment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the generator promises about the day as a whole. */
class PortDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final PortDay PORT_DAY = new PortDay(42, DAY);

    @Test
    void givesTheSameConsignmentsForTheSameSeed() {
        assertThat(new PortDay(42, DAY).samples(300))
                .containsExactlyElementsOf(PORT_DAY.samples(300).toList());
    }

    @Test
    void givesOtherConsignmentsForAnotherSeed() {
        var other = new PortDay(43, DAY).samples(300).map(Sample::consignment).toList();
        assertThat(PORT_DAY.samples(300).map(Sample::consignment)).doesNotContainAnyElementsOf(other);
    }

    @Test
    void makesEachConsignmentWithoutTheOnesBefore() {
        assertThat(PORT_DAY.sample(777))
                .isEqualTo(PORT_DAY.samples(778).skip(777).findFirst().orElseThrow());
        assertThat(PORT_DAY.samples(Long.MAX_VALUE).limit(2)).hasSize(2);
    }

    @Test
    void plantsOneInAHundredAmongThreeLookAlikes() {
        for (long seed = 0; seed < 5; seed++) {
            Map<Label, Long> counts = new PortDay(seed, DAY)
                    .samples(2_000)
                    .collect(Collectors.groupingBy(s -> s.truth().lesson().label(), Collectors.counting()));
            assertThat(counts)
                    .as("seed %s", seed)
                    .containsOnly(
                            Map.entry(Label.PLANTED, 20L),
                            Map.entry(Label.LOOK_ALIKE, 60L),
                            Map.entry(Label.ORDINARY, 1_920L));
        }
    }

    @Test
    void playsEveryKind() {
        var kinds = PORT_DAY.samples(2_000).map(s -> s.truth().lesson().kind()).collect(Collectors.toSet());
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        Tables.lessons().stream().map(Lesson::kind).toList());
    }

    @Test
    void givesNoNumberTwice() {
        var day = PORT_DAY.samples(20_000).map(Sample::consignment).toList();
        assertThat(day.stream().map(Consignment::reference)).doesNotHaveDuplicates();
        assertThat(day.stream().flatMap(PortDayTest::boxes).map(Equipment::containerNumber))
                .doesNotHaveDuplicates();
    }

    @Test
    void givesEveryNumberItsCheckDigit() {
        PORT_DAY.samples(2_000).forEach(sample -> {
            var one = sample.consignment();
            boolean misread = sample.truth().lesson().kind().equals("READING_ERROR");
            assertThat(boxes(one)
                            .allMatch(box ->
                                    CheckDigits.CONTAINER.check(number(box)).valid()))
                    .as(one.reference())
                    .isNotEqualTo(misread);
            assertThat(CheckDigits.IMO_NUMBER.check(shipNumber(one)).valid()).isTrue();
        });
    }

    @Test
    void hidesTheTruthFromTheConsignments() {
        var kinds = Tables.lessons().stream().map(Lesson::kind).toList();
        PORT_DAY.samples(500)
                .map(Sample::consignment)
                .forEach(one ->
                        assertThat(one.toString()).doesNotContain(kinds).doesNotContain("PLANTED", "LOOK_ALIKE"));
    }

    @Test
    void putsTheOddOnesWhereNobodyCanCountThemOut() {
        List<Integer> odd = IntStream.range(0, 2_000)
                .filter(i -> PORT_DAY.sample(i).truth().lesson().label() == Label.PLANTED)
                .mapToObj(i -> i % 100)
                .toList();
        assertThat(odd.stream().distinct().count()).isGreaterThan(10);
    }

    @Test
    void keepsSumsAndTimesInOrder() {
        PORT_DAY.samples(2_000).map(Sample::consignment).forEach(PortDayTest::checkSums);
    }

    private static void checkSums(Consignment one) {
        int cargo = boxes(one)
                .mapToInt(box ->
                        Objects.requireNonNull(box.cargoMass()).kilograms().intValue())
                .sum();
        assertThat(Objects.requireNonNull(one.grossMass()).kilograms().intValue())
                .as(one.reference())
                .isEqualTo(cargo);
        var route = Objects.requireNonNull(one.route());
        assertThat(one.lodgedAt()).isBefore(route.loadedAt());
        assertThat(route.loadedAt()).isBefore(route.arrivesAt());
    }

    private static String number(Equipment box) {
        return Objects.requireNonNull(box.containerNumber());
    }

    private static String shipNumber(Consignment one) {
        return Objects.requireNonNull(Objects.requireNonNull(one.vessel()).imoNumber());
    }

    private static Stream<Equipment> boxes(Consignment one) {
        return Objects.requireNonNull(one.equipment()).stream();
    }
}

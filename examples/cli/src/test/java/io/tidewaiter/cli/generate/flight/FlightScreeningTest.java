package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Label;
import io.tidewaiter.intake.JourneyJoiner;
import io.tidewaiter.model.Passenger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

/** Flights, held against the packs for passengers: what is planted is proposed, what looks like it is not. */
class FlightScreeningTest {

    /** Found by a list, not by rules. */
    private static final String BY_LIST = "WATCHED";

    private static final Path COUNTS =
            Path.of("src", "test", "resources", "io", "tidewaiter", "cli", "generate", "flight", "screened.txt");

    private static final List<Screened> ALL = Screened.of(Flights.two());

    @Test
    void plantedTravellersFireWhatTheirLessonNamesAndAreProposed() {
        assertThat(of(Label.PLANTED).filter(one -> !one.expected().isEmpty()))
                .hasSizeGreaterThan(10)
                .allSatisfy(one -> {
                    assertThat(one.fired()).as(one.toString()).containsAll(one.expected());
                    assertThat(one.proposed()).as(one.toString()).isTrue();
                });
    }

    @Test
    void victimsAreProposedForProtectionAndNobodyElseIs() {
        assertThat(ALL).allSatisfy(one -> {
            boolean victim = one.lesson().threat().equals("VICTIMS") && byRules(one);
            assertThat(one.protection()).as(one.toString()).isEqualTo(victim);
            assertThat(victim && one.review()).as(one.toString()).isFalse();
        });
    }

    @Test
    void lookAlikesFireNothingElseThanTheirLessonNamesAndAreNotProposed() {
        assertThat(of(Label.LOOK_ALIKE)).hasSizeGreaterThan(15).allSatisfy(one -> {
            assertThat(one.proposed()).as(one.toString()).isFalse();
            assertThat(one.expected()).as(one.toString()).containsAll(conduct(one));
        });
    }

    @Test
    void ofOrdinaryTravellersLessThanOneInAHundredIsProposed() {
        long proposed = of(Label.ORDINARY).filter(Screened::proposed).count();
        assertThat(proposed).isLessThan(of(Label.ORDINARY).count() / 100);
    }

    @Test
    void whoIsOnTheListIsLeftToTheList() {
        assertThat(of(Label.PLANTED).filter(one -> one.lesson().kind().startsWith(BY_LIST)))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.expected()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void otherSeedsSayTheSame(long seed) {
        List<Screened> others = Screened.of(
                new FlightDay(seed, Flights.DATE).flights(2L * FlightDay.FULL).toList());
        assertThat(others.stream().filter(one -> one.proposed() != byRules(one)))
                .as("seed %s", seed)
                .allSatisfy(one -> assertThat(one.lesson().label()).isEqualTo(Label.ORDINARY))
                .hasSizeLessThan(others.size() / 100);
    }

    private static boolean byRules(Screened one) {
        return one.lesson().label() == Label.PLANTED && !one.expected().isEmpty();
    }

    /** As docs/sample-data.md says: the messages do not tell what the host knows. */
    @Test
    void fromTheMessagesAloneOnlyTheCourierIsProposed() {
        List<Passenger> both = new ArrayList<>(read(PnrgovWriter::write));
        both.addAll(read(PaxlstWriter::write));
        Map<String, Passenger> joined = JourneyJoiner.join(both).passengers().stream()
                .collect(Collectors.toMap(Passenger::reference, Function.identity()));
        List<Screened> screened =
                Screened.of(Flights.two(), one -> Objects.requireNonNull(joined.get(one.reference()), one.reference()));
        assertThat(screened.stream()
                        .filter(Screened::proposed)
                        .map(one -> one.lesson().kind()))
                .containsOnly("COURIER_ON_LISTED_WAY");
        assertThat(screened.stream().filter(one -> one.lesson().kind().equals("MINOR_WITHOUT_ADULT")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.fired()).doesNotContain("TIP-03"));
    }

    private static List<Passenger> read(Function<FlightSample, String> writer) {
        return Flights.read("flight.edi", Flights.two().stream().map(writer).collect(Collectors.joining()))
                .passengers();
    }

    /** For reading: how many of each kind are proposed, and which rules fire for how many. Write it with -Dtidewaiter.update=true. */
    @Test
    void theCountsAreTheKeptOnes() throws IOException {
        String counts = ALL.stream()
                .collect(groupingBy(
                        one -> one.lesson().label() + " " + one.lesson().kind(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + counts(entry.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("tidewaiter.update")) {
            Files.createDirectories(Objects.requireNonNull(COUNTS.getParent()));
            Files.writeString(COUNTS, counts);
        }
        assertThat(counts).isEqualTo(Files.readString(COUNTS));
    }

    private static String counts(List<Screened> all) {
        String rules = all.stream()
                .flatMap(one -> one.fired().stream().distinct())
                .collect(groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return ": travellers " + all.size() + ", review " + count(all, Screened::review) + ", protection "
                + count(all, Screened::protection) + "; " + rules;
    }

    private static long count(List<Screened> all, Predicate<Screened> what) {
        return all.stream().filter(what).count();
    }

    /** Mitigating rules and BAG-01, an ordinary habit, speak of anybody. */
    private static List<String> conduct(Screened one) {
        return one.fired().stream()
                .filter(rule -> !rule.startsWith("MIT-") && !rule.equals("BAG-01"))
                .toList();
    }

    private static Stream<Screened> of(Label label) {
        return ALL.stream().filter(one -> one.lesson().label() == label);
    }
}

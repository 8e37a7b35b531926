package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Label;
import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Passenger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the generator promises about flights as a whole. */
class FlightDayTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 19);

    @Test
    void givesTheSameForTheSameSeedInAnyOrder() {
        FlightDay day = new FlightDay(42, DATE);
        assertThat(new FlightDay(42, DATE).flights(900))
                .containsExactlyElementsOf(day.flights(900).toList());
        assertThat(day.flight(2, 300)).isEqualTo(day.flights(900).toList().get(2));
        assertThat(new FlightDay(43, DATE).flight(0, 300).travellers())
                .doesNotContainAnyElementsOf(day.flight(0, 300).travellers().toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 59, 60, 300, 301, 750})
    void hasAsManyTravellersAsAskedFor(long travellers) {
        for (long seed = 0; seed < 3; seed++) {
            assertThat(new FlightDay(seed, DATE).flights(travellers).flatMap(FlightSample::travellers))
                    .as("seed %s", seed)
                    .hasSize((int) travellers);
        }
    }

    @Test
    void twoFlightsPlayEveryStory() {
        var played = Flights.two().stream()
                .flatMap(one -> one.reservations().stream())
                .flatMap(one -> one.lessons().stream())
                .map(Lesson::kind)
                .collect(Collectors.toSet());
        assertThat(played)
                .containsAll(FlightDay.lessons().stream().map(Lesson::kind).toList());
    }

    @Test
    void everyStoryHasItsLessonAndEveryLessonItsStory() {
        for (Label label : List.of(Label.PLANTED, Label.LOOK_ALIKE)) {
            assertThat(FlightDay.lessons().stream()
                            .filter(one -> one.label() == label)
                            .map(Lesson::kind))
                    .containsExactlyInAnyOrderElementsOf(
                            FlightDay.stories(label).map(Story::kind).toList());
        }
        assertThat(FlightDay.lessons()).allSatisfy(one -> assertThat(one.note()).matches("[A-Z].*\\."));
    }

    @Test
    void givesNoNumberAndNoSeatTwice() {
        List<FlightSample> flights = new FlightDay(7, DATE).flights(6000).toList();
        List<Passenger> all = flights.stream().flatMap(FlightSample::everybody).toList();
        assertThat(all.stream().map(Passenger::reference)).doesNotHaveDuplicates();
        assertThat(all.stream().map(FlightDayTest::document)).doesNotHaveDuplicates();
        assertThat(flights.stream().flatMap(one -> one.reservations().stream()).map(Reservation::locator))
                .doesNotHaveDuplicates();
        assertThat(bookings(all)
                        .flatMap(one -> Objects.requireNonNull(one.tickets()).stream())
                        .map(one -> one.number()))
                .doesNotHaveDuplicates();
        for (FlightSample flight : flights) {
            assertThat(flight.travellers()
                            .map(one -> Objects.requireNonNull(one.advance()).seat())
                            .filter(Objects::nonNull))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFlightFollowsTheOneBefore() {
        Flights.two().stream()
                .flatMap(FlightSample::travellers)
                .map(one -> Objects.requireNonNull(one.flights()))
                .forEach(way -> {
                    assertThat(way)
                            .filteredOn(one -> Boolean.TRUE.equals(one.reported()))
                            .hasSize(1);
                    for (int i = 1; i < way.size(); i++) {
                        Flight before = way.get(i - 1);
                        assertThat(way.get(i).from()).isEqualTo(before.to());
                        assertThat(way.get(i).departsAt()).isAfter(before.arrivesAt());
                    }
                });
    }

    @Test
    void nothingPointsToSomebodyReal() {
        Flights.two().stream().flatMap(FlightSample::everybody).forEach(one -> {
            assertThat(document(one)).matches("XE[0-9]{7}");
            bookings(List.of(one)).forEach(booking -> {
                assertThat(Objects.requireNonNull(booking.tickets()).get(0).number())
                        .matches("000[0-9]{10}");
                assertThat(Objects.requireNonNull(booking.contacts())).allSatisfy(contact -> {
                    assertThat(Objects.requireNonNullElse(contact.phone(), "999"))
                            .startsWith("999");
                    assertThat(Objects.requireNonNullElse(contact.email(), ".example"))
                            .endsWith(".example");
                });
            });
        });
    }

    /** The shares of docs/sample-data.md, counted over twenty flights. */
    @Test
    void ordinaryTravellersHaveOrdinaryHabits() {
        List<List<Passenger>> parties = new FlightDay(11, DATE)
                .flights(6000)
                .flatMap(one -> one.reservations().stream())
                .filter(one -> one.lessons().get(0).label() == Label.ORDINARY)
                .map(Reservation::travellers)
                .toList();
        List<Passenger> all = parties.stream().flatMap(List::stream).toList();
        double travellers = all.size();
        assertThat(parties.stream()
                                .filter(one -> one.size() <= 2)
                                .mapToInt(List::size)
                                .sum()
                        / travellers)
                .as("alone or as a couple")
                .isBetween(0.55, 0.68);
        assertThat(parties.stream().filter(FlightDayTest::late).count() / (double) parties.size())
                .as("booked on the last day")
                .isBetween(0.03, 0.06);
        assertThat(all.stream().filter(one -> Boolean.TRUE.equals(one.minor())).count() / travellers)
                .as("minors")
                .isBetween(0.08, 0.2);
        assertThat(all.stream().filter(one -> one.baggage() == null).count() / travellers)
                .as("infants")
                .isBetween(0.003, 0.04);
    }

    private static boolean late(List<Passenger> party) {
        Passenger first = party.get(0);
        var created =
                Objects.requireNonNull(Objects.requireNonNull(first.booking()).createdAt());
        Flight flight = Objects.requireNonNull(first.flights()).get(0);
        var departs = Network.shipped()
                .instant(Objects.requireNonNull(flight.from()), Objects.requireNonNull(flight.departsAt()));
        return Duration.between(created, departs).toHours() < 24;
    }

    private static String document(Passenger passenger) {
        var documents = Objects.requireNonNull(passenger.advance()).documents();
        return Objects.requireNonNull(Objects.requireNonNull(documents).get(0).number());
    }

    private static Stream<Booking> bookings(List<Passenger> passengers) {
        return passengers.stream()
                .map(Passenger::booking)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}

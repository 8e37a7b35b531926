package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.LanePolicy;
import io.tidewaiter.Proposal;
import io.tidewaiter.Purpose;
import io.tidewaiter.ReviewPolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.catalog.Catalogue;
import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.watch.BirthDate;
import io.tidewaiter.watch.IdentityDocument;
import io.tidewaiter.watch.Person;
import io.tidewaiter.watch.WatchListFile;
import io.tidewaiter.watch.WatchLists;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The watch list finds whom it is meant to find among 600 travellers, as booked and as advised, and nobody else. */
class FlightWatchListTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findsThoseWhoAreMeantAndNobodyElse() throws IOException {
        FlightFiles files = FlightFiles.of(folder.resolve("day"), null);
        files.write(Flights.SEED, Flights.DATE, 2L * FlightDay.FULL);
        WatchLists lists = WatchLists.of(WatchListFile.read(files.watchList()).orElseThrow())
                .forPurpose("PIU-SERIOUS-CRIME");
        Set<String> found = new TreeSet<>();
        Set<String> foundAsBooked = new TreeSet<>();
        for (FlightSample flight : Flights.two()) {
            for (Reservation reservation : flight.reservations()) {
                for (int i = 0; i < reservation.travellers().size(); i++) {
                    Passenger one = reservation.travellers().get(i);
                    Lesson lesson = reservation.lessons().get(i);
                    var at = Objects.requireNonNull(one.lodgedAt());
                    if (!lists.screen(person(advised(one), one), at).matches().isEmpty()) {
                        found.add(lesson.kind());
                    }
                    if (!lists.screen(person(PnrTravellerWriter.booked(one), one), at)
                            .matches()
                            .isEmpty()) {
                        foundAsBooked.add(lesson.kind());
                    }
                }
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrder("WATCHED_TITLE_GLUED", "WATCHED_IN_CYRILLIC", "WATCHED_DOCUMENT")
                .isEqualTo(foundAsBooked);
    }

    @Test
    void theShippedPackAsksForAPersonForThemAndForNobodyElse() throws IOException {
        FlightFiles files = FlightFiles.of(folder.resolve("day"), null);
        files.write(Flights.SEED, Flights.DATE, 2L * FlightDay.FULL);
        WatchLists lists = WatchLists.of(WatchListFile.read(files.watchList()).orElseThrow());
        RiskProfiler profiler = RiskProfiler.builder()
                .packs(Catalogue.pack("watch-lists"))
                .purpose(new Purpose("PIU-SERIOUS-CRIME", ""))
                .reviewPolicy(ReviewPolicy.standard().withRandom(new LanePolicy.RandomShare(0, "test")))
                .watchLists(() -> lists)
                .build();
        Set<String> asked = new TreeSet<>();
        for (FlightSample flight : Flights.two()) {
            for (Reservation reservation : flight.reservations()) {
                for (int i = 0; i < reservation.travellers().size(); i++) {
                    if (profiler.assess(reservation.travellers().get(i)).proposal() == Proposal.PROPOSE_REVIEW) {
                        asked.add(reservation.lessons().get(i).kind());
                    }
                }
            }
        }
        assertThat(asked).containsExactlyInAnyOrder("WATCHED_TITLE_GLUED", "WATCHED_IN_CYRILLIC", "WATCHED_DOCUMENT");
    }

    private static PersonName advised(Passenger passenger) {
        return Objects.requireNonNull(identity(passenger).name());
    }

    private static Identity identity(Passenger passenger) {
        return Objects.requireNonNull(
                Objects.requireNonNull(passenger.advance()).identity());
    }

    private static Person person(PersonName name, Passenger passenger) {
        TravelDocument passport = Objects.requireNonNull(
                        Objects.requireNonNull(passenger.advance()).documents())
                .get(0);
        return new Person(
                List.of(name.familyName() + "/" + name.givenNames()),
                List.of(BirthDate.of(Objects.requireNonNull(identity(passenger).birthDate()))),
                List.of(new IdentityDocument("P", Objects.requireNonNull(passport.number()), passport.issuer())));
    }
}

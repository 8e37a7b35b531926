package io.tidewaiter.intake;

import io.tidewaiter.intake.JourneyJoiner.Joined;
import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.CheckInBuilder;
import io.tidewaiter.model.DocumentReport;
import io.tidewaiter.model.DocumentReportBuilder;
import io.tidewaiter.model.DocumentReportStatus;
import io.tidewaiter.model.EarlierTrip;
import io.tidewaiter.model.EarlierTripBuilder;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.SourceMessage;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravelDocumentBuilder;
import io.tidewaiter.model.TravelHistoryBuilder;
import io.tidewaiter.model.TravellerRole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JourneyJoinerTest {

    private static final Flight FLIGHT = FlightBuilder.builder()
            .carrier("XF")
            .number("204")
            .from("SKP")
            .to("VIE")
            .departsOn(LocalDate.of(2026, 3, 4))
            .reported(true)
            .build();

    @Test
    void messagesOfOneFlightAreJoined() {
        List<Passenger> all = new ArrayList<>(
                FlightMessages.read(FlightMessages.sample("paxlst-02b.edi")).passengers());
        all.addAll(FlightMessages.read(FlightMessages.sample("pnrgov-10-1.edi")).passengers());

        Joined joined = JourneyJoiner.join(all);

        assertThat(joined.joined()).isEqualTo(2);
        assertThat(joined.passengers()).hasSize(2).allSatisfy(one -> {
            assertThat(one.advance()).isNotNull();
            assertThat(one.booking()).isNotNull();
        });
        Passenger anna = joined.passengers().get(0);
        assertThat(anna.reference()).contains("PNR");
        assertThat(anna.flights()).hasSize(2);
        assertThat(joined.passengers().get(1).minor()).isTrue();
    }

    @Test
    void disagreementsAreKept() {
        Passenger api = api("OTHERNAME", "ANNA", "1984-05-17", "A0000001", "QX7R2T");
        Passenger pnr = pnr("SAMPLEVSKA", "ANNA", "1985-05-17", "A0000001", "QX7R2T");

        Joined joined = JourneyJoiner.join(List.of(api, pnr));

        assertThat(joined.joined()).isEqualTo(1);
        Passenger one = joined.passengers().get(0);
        assertThat(one.advance()).isEqualTo(api.advance());
        assertThat(one.booking()).isEqualTo(pnr.booking());
    }

    @Test
    void namesAreComparedAfterTransliteration() {
        assertThat(joins(
                        api("MUELLER", "JOERG", "1984-05-17", null, null),
                        pnr("M\u00fcller", "J\u00f6rg MR", "1984-05-17", null, null)))
                .isTrue();
        assertThat(joins(
                        api("STROEM", "ANNA", "1984-05-17", null, null),
                        pnr("Str\u00f8m", "ANNAMRS", "1984-05-17", null, null)))
                .isTrue();
        assertThat(joins(
                        api("DE LA CRUZ", "JOSE LUIS", "1984-05-17", null, null),
                        pnr("DELACRUZ", "JOSE", "1984-05-17", null, null)))
                .isTrue();
        assertThat(joins(
                        api("SAMPLE", "ANNA", "1984-05-17", null, null),
                        pnr("SAMPLE", "ANNA", "1984-05-18", null, null)))
                .isFalse();
        assertThat(joins(api("SAMPLE", "ANNA", null, null, null), pnr("SAMPLE", "ANNA", null, null, null)))
                .isFalse();
    }

    @Test
    void aLocatorAloneJoinsOnlyTheLastTwo() {
        assertThat(joins(api("X", "A", null, null, "QX7R2T"), pnr("Y", "B", null, null, "QX7R2T")))
                .isTrue();
        Joined family = JourneyJoiner.join(List.of(
                api("X", "A", null, null, "QX7R2T"),
                api("X", "C", null, null, "QX7R2T"),
                pnr("Y", "B", null, null, "QX7R2T"),
                pnr("Y", "D", null, null, "QX7R2T")));
        assertThat(family.joined()).isZero();
        assertThat(family.passengers()).hasSize(4);
    }

    @Test
    void anotherFlightOrDayIsAnotherJourney() {
        Passenger pnr = pnr("SAMPLE", "ANNA", "1984-05-17", "A0000001", "QX7R2T");
        Flight tomorrow = FlightBuilder.builder(FLIGHT)
                .departsOn(LocalDate.of(2026, 3, 5))
                .build();
        Flight other = FlightBuilder.builder(FLIGHT).number("999").build();
        Passenger api = api("SAMPLE", "ANNA", "1984-05-17", "A0000001", "QX7R2T");

        assertThat(joins(
                        PassengerBuilder.builder(api).flights(List.of(tomorrow)).build(), pnr))
                .isFalse();
        assertThat(joins(PassengerBuilder.builder(api).flights(List.of(other)).build(), pnr))
                .isFalse();
        assertThat(joins(PassengerBuilder.builder(api).flights(null).build(), pnr))
                .isFalse();
        Flight shared =
                FlightBuilder.builder(FLIGHT).carrier("XG").number("7204").build();
        Flight marketed = FlightBuilder.builder(FLIGHT)
                .operatingCarrier("XG")
                .operatingNumber("7204")
                .build();
        assertThat(joins(
                        PassengerBuilder.builder(api).flights(List.of(shared)).build(),
                        PassengerBuilder.builder(pnr).flights(List.of(marketed)).build()))
                .isTrue();
    }

    @Test
    void twinsWithOneNameAreNotConfused() {
        Joined joined = JourneyJoiner.join(List.of(
                api("SAMPLE", "ANNA", "1984-05-17", "A0000001", "QX7R2T"),
                api("SAMPLE", "ANNA", "1984-05-17", "A0000002", "QX7R2T"),
                pnr("SAMPLE", "ANNA", "1984-05-17", "A0000002", "QX7R2T"),
                pnr("SAMPLE", "ANNA", "1984-05-17", "A0000001", "QX7R2T")));

        assertThat(joined.joined()).isEqualTo(2);
        joined.passengers()
                .forEach(one -> assertThat(one.advance().documents())
                        .isEqualTo(one.booking().documents()));
    }

    @Test
    void theLaterMessageHolds() {
        Passenger first = sent(pnr("SAMPLE", "ANNA", "1984-05-17", null, "QX7R2T"), "1", "2026-03-02T08:00:00Z");
        Passenger last = sent(pnr("SAMPLE", "ANNA", "1984-05-17", "A0000001", "QX7R2T"), "2", "2026-03-04T08:00:00Z");

        for (List<Passenger> order : List.of(List.of(first, last), List.of(last, first))) {
            Joined joined = JourneyJoiner.join(order);
            assertThat(joined.superseded()).isEqualTo(1);
            assertThat(joined.passengers()).hasSize(1);
            assertThat(joined.passengers().get(0).booking()).isEqualTo(last.booking());
        }
    }

    @Test
    void boardingOfTheApiGoesToTheCheckInOfThePnr() {
        Passenger api = PassengerBuilder.builder(api("SAMPLE", "ANNA", null, "A0000001", null))
                .checkIns(
                        List.of(CheckInBuilder.builder().flight(1).boarded(true).build()))
                .build();
        Passenger pnr = PassengerBuilder.builder(pnr("SAMPLE", "ANNA", null, "A0000001", null))
                .checkIns(List.of(CheckInBuilder.builder()
                        .flight(1)
                        .checkedIn(true)
                        .seat("14C")
                        .build()))
                .build();

        Passenger both = JourneyJoiner.join(List.of(api, pnr)).passengers().get(0);
        assertThat(both.checkIns())
                .containsExactly(CheckInBuilder.builder()
                        .flight(1)
                        .checkedIn(true)
                        .seat("14C")
                        .boarded(true)
                        .build());
    }

    @Test
    void nobodyIsLostOrInventedInAnyOrder() {
        long seed = 20260304;
        Random random = new Random(seed);
        List<Passenger> all = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String family = "FAMILY" + (char) ('A' + random.nextInt(20));
            String birth =
                    LocalDate.of(1960, 1, 1).plusDays(random.nextInt(15_000)).toString();
            String number = random.nextBoolean() ? "N00000" + i : null;
            String locator = "LOC" + random.nextInt(60);
            all.add(sent(api(family, "GIVEN" + i, birth, number, locator), "api", "2026-03-04T08:00:00Z"));
            all.add(sent(
                    pnr(family, "GIVEN" + i + "MR", random.nextInt(5) == 0 ? null : birth, number, locator),
                    "pnr",
                    "2026-03-04T08:00:00Z"));
        }
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(all, random);
            Joined joined = JourneyJoiner.join(all);
            assertThat(joined.passengers().size() + joined.joined() + joined.superseded())
                    .as("seed %d", seed)
                    .isEqualTo(300);
            assertThat(joined.joined()).as("seed %d", seed).isEqualTo(150);
            joined.passengers()
                    .forEach(one -> assertThat(one.booking().identity().name().givenNames())
                            .startsWith(one.advance().identity().name().givenNames()));
        }
    }

    @Test
    void whatTheHostKnowsOfEitherSideIsKept() {
        DocumentReport stolen = DocumentReportBuilder.builder()
                .number("A0000001")
                .status(DocumentReportStatus.STOLEN)
                .build();
        EarlierTrip trip = EarlierTripBuilder.builder()
                .legalGround("Example act, section 4")
                .heldUntil(LocalDate.of(2026, 12, 31))
                .build();
        Passenger api = PassengerBuilder.builder(api("SAMPLEVSKA", "ANNA", "1984-05-17", "A0000001", "QX7R2T"))
                .role(TravellerRole.PASSENGER)
                .documentReports(List.of(stolen))
                .history(TravelHistoryBuilder.builder()
                        .earlierTrips(List.of(trip))
                        .build())
                .training(true)
                .checkIns(List.of(CheckInBuilder.builder().boardingNumber("7").build()))
                .build();
        Passenger pnr = PassengerBuilder.builder(pnr("SAMPLEVSKA", "ANNA", "1984-05-17", "A0000001", "QX7R2T"))
                .documentReports(List.of())
                .history(TravelHistoryBuilder.builder().otherBookings(List.of()).build())
                .checkIns(
                        List.of(CheckInBuilder.builder().flight(1).boarded(true).build()))
                .build();

        Passenger both = JourneyJoiner.join(List.of(api, pnr)).passengers().get(0);

        assertThat(both.role()).isEqualTo(TravellerRole.PASSENGER);
        assertThat(both.documentReports()).containsExactly(stolen);
        assertThat(both.history().earlierTrips()).containsExactly(trip);
        assertThat(both.history().otherBookings()).isEmpty();
        assertThat(both.history().addressChecks()).isNull();
        assertThat(both.training()).isTrue();
        assertThat(both.checkIns()).singleElement().satisfies(checkIn -> {
            assertThat(checkIn.boarded()).isTrue();
            assertThat(checkIn.flight()).isEqualTo(1);
        });
    }

    @Test
    void whatTheHostKnewIsKeptWhenAMessageComesAgain() {
        DocumentReport lost = DocumentReportBuilder.builder()
                .number("A0000001")
                .status(DocumentReportStatus.LOST)
                .build();
        Passenger first = PassengerBuilder.builder(
                        sent(api("SAMPLEVSKA", "ANNA", "1984-05-17", "A0000001", null), "1", "2026-03-04T06:00:00Z"))
                .documentReports(List.of(lost))
                .role(TravellerRole.TRANSIT)
                .build();
        Passenger again = sent(api("SAMPLEVSKA", "ANNA", "1984-05-17", "A0000001", null), "2", "2026-03-04T07:00:00Z");

        Joined joined = JourneyJoiner.join(List.of(first, again));

        assertThat(joined.superseded()).isEqualTo(1);
        assertThat(joined.passengers().get(0).documentReports()).containsExactly(lost);
        assertThat(joined.passengers().get(0).role()).isEqualTo(TravellerRole.TRANSIT);
    }

    private static boolean joins(Passenger api, Passenger pnr) {
        return JourneyJoiner.join(List.of(api, pnr)).joined() == 1;
    }

    private static Passenger sent(Passenger passenger, String message, String at) {
        return PassengerBuilder.builder(passenger)
                .message(new SourceMessage(message, "X", null))
                .lodgedAt(Instant.parse(at))
                .build();
    }

    private static Passenger api(String family, String given, String birth, String document, String locator) {
        return PassengerBuilder.builder()
                .reference("API-" + given)
                .flights(List.of(FLIGHT))
                .advance(AdvanceInformationBuilder.builder()
                        .identity(identity(family, given, birth).build())
                        .documents(documents(document))
                        .locator(locator)
                        .build())
                .build();
    }

    private static Passenger pnr(String family, String given, String birth, String document, String locator) {
        return PassengerBuilder.builder()
                .reference("PNR-" + given)
                .flights(List.of(FLIGHT))
                .booking(BookingBuilder.builder()
                        .identity(identity(family, given, birth).build())
                        .documents(documents(document))
                        .locator(locator)
                        .build())
                .build();
    }

    private static List<TravelDocument> documents(String number) {
        return number == null
                ? null
                : List.of(TravelDocumentBuilder.builder().number(number).build());
    }

    private static IdentityBuilder identity(String family, String given, String birth) {
        return IdentityBuilder.builder()
                .name(new PersonName(family, given))
                .birthDate(birth == null ? null : LocalDate.parse(birth));
    }
}

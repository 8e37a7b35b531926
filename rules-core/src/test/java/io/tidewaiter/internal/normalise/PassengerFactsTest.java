package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Baggage;
import io.tidewaiter.facts.BookingChange;
import io.tidewaiter.facts.CheckIn;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Journey;
import io.tidewaiter.facts.ListedAgency;
import io.tidewaiter.facts.ListedLane;
import io.tidewaiter.facts.OtherBooking;
import io.tidewaiter.facts.TravelDocument;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.AgencyBuilder;
import io.tidewaiter.model.BaggageBuilder;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.BookingChangeBuilder;
import io.tidewaiter.model.BookingRelation;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.CheckInBuilder;
import io.tidewaiter.model.CompanionBuilder;
import io.tidewaiter.model.ContactBuilder;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import io.tidewaiter.model.FormOfPaymentBuilder;
import io.tidewaiter.model.Guardian;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.OtherBookingBuilder;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.TicketBuilder;
import io.tidewaiter.model.TravelDocumentBuilder;
import io.tidewaiter.model.TravelDocumentType;
import io.tidewaiter.model.TravelHistoryBuilder;
import io.tidewaiter.model.UnaccompaniedMinor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a traveller's papers. */
class PassengerFactsTest {

    private static final Instant AS_OF = Instant.parse("2026-03-04T12:00:00Z");
    private static final LocalDate HELD = LocalDate.of(2026, 12, 31);
    private static final String GROUND = "Example Act, s. 3";

    private final Normaliser normaliser = new Normaliser(TestTables.ALL);

    private FactSheet facts(PassengerBuilder passenger) {
        return normaliser.normalise(passenger.reference("T-1").build(), AS_OF);
    }

    private <T extends Fact> T only(PassengerBuilder passenger, Class<T> kind) {
        List<Fact> facts = facts(passenger).of(kind);
        assertThat(facts).hasSize(1);
        return kind.cast(facts.get(0));
    }

    private static Flight flight(String from, String to, String departs, String arrives) {
        return FlightBuilder.builder()
                .from(from)
                .to(to)
                .departsAt(LocalDateTime.parse(departs))
                .arrivesAt(LocalDateTime.parse(arrives))
                .departsOn(LocalDateTime.parse(departs).toLocalDate())
                .arrivesOn(LocalDateTime.parse(arrives).toLocalDate())
                .build();
    }

    /** Belgrade, Praia, Sal, and two days later back. */
    private static PassengerBuilder thereAndBack() {
        return PassengerBuilder.builder()
                .flights(List.of(
                        flight("BEG", "RAI", "2026-03-04T10:00", "2026-03-04T15:00"),
                        flight("RAI", "SID", "2026-03-04T17:00", "2026-03-04T18:00"),
                        flight("SID", "RAI", "2026-03-06T18:30", "2026-03-06T19:30"),
                        flight("RAI", "BEG", "2026-03-06T22:00", "2026-03-07T06:00")));
    }

    @Test
    void a_journey_turns_where_the_stay_is_longest() {
        Journey journey = only(thereAndBack(), Journey.class);

        assertThat(journey.origin()).isEqualTo("BEG");
        assertThat(journey.destination()).isEqualTo("SID");
        assertThat(journey.via()).containsExactly("RAI");
        assertThat(journey.hub()).isEqualTo("RAI");
        assertThat(journey.legsOut()).isEqualTo(2);
        assertThat(journey.oneWay()).isFalse();
        assertThat(journey.openJaw()).isFalse();
        assertThat(journey.stayHours()).isEqualByComparingTo("48.5");
        assertThat(journey.travelHours())
                .as("10:00 in Belgrade is 09:00 UTC, 18:00 on Sal 19:00")
                .isEqualByComparingTo("10");
        assertThat(journey.directKm()).isBetween(BigDecimal.valueOf(5000), BigDecimal.valueOf(5300));
        assertThat(journey.directHours()).isBetween(new BigDecimal("6.5"), new BigDecimal("7.2"));
        assertThat(journey.returnFound()).isTrue();
        assertThat(journey.returnRequired()).isTrue();
        assertThat(journey.onwardCountry()).isEqualTo("CV");
    }

    @Test
    void a_journey_that_does_not_lead_back_is_one_way() {
        Journey journey = only(
                PassengerBuilder.builder()
                        .flights(List.of(
                                flight("BEG", "RAI", "2026-03-04T10:00", "2026-03-04T15:00"),
                                flight("RAI", "TMS", "2026-03-09T17:00", "2026-03-09T23:00"))),
                Journey.class);

        assertThat(journey.destination()).isEqualTo("TMS");
        assertThat(journey.oneWay()).isTrue();
        assertThat(journey.stayHours()).isNull();
        assertThat(journey.returnFound())
                .as("nobody has looked for other bookings")
                .isNull();
        assertThat(journey.returnRequired()).isFalse();
    }

    @Test
    void a_way_back_from_elsewhere_is_an_open_jaw() {
        Journey journey = only(
                PassengerBuilder.builder()
                        .flights(List.of(
                                flight("BEG", "SID", "2026-03-04T10:00", "2026-03-04T16:00"),
                                flight("RAI", "BEG", "2026-03-09T17:00", "2026-03-10T03:00"))),
                Journey.class);

        assertThat(journey.destination()).isEqualTo("SID");
        assertThat(journey.openJaw()).isTrue();
        assertThat(journey.returnFromNow()).isEqualTo("RAI");
    }

    @Test
    void flights_that_will_not_be_flown_do_not_count() {
        Flight gone = FlightBuilder.builder().from("SID").to("BEG").status("UN").build();
        Journey journey = only(
                PassengerBuilder.builder()
                        .flights(List.of(flight("BEG", "SID", "2026-03-04T10:00", "2026-03-04T16:00"), gone)),
                Journey.class);

        assertThat(journey.oneWay()).isTrue();
    }

    @Test
    void a_journey_without_a_known_airport_says_nothing_of_its_end() {
        Journey journey = only(
                PassengerBuilder.builder()
                        .flights(List.of(FlightBuilder.builder().from("BEG").build())),
                Journey.class);

        assertThat(journey.origin()).isEqualTo("BEG");
        assertThat(journey.destination()).isNull();
        assertThat(journey.oneWay()).isNull();
    }

    @Test
    void lanes_in_force_are_listed_by_origin_via_and_destination() {
        assertThat(only(thereAndBack(), ListedLane.class)).satisfies(lane -> {
            assertThat(lane.reference()).isEqualTo("EX-L-1");
            assertThat(lane.via()).isEqualTo("RAI");
            assertThat(lane.validTo()).isEqualTo(LocalDate.of(2026, 4, 30));
        });
        FactSheet later =
                normaliser.normalise(thereAndBack().reference("T-1").build(), Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(later.supplied(ListedLane.class)).isTrue();
        assertThat(later.of(ListedLane.class)).isEmpty();
    }

    @Test
    void a_booking_is_measured_against_the_first_departure() {
        PassengerBuilder passenger = thereAndBack()
                .booking(BookingBuilder.builder()
                        .createdAt(Instant.parse("2026-03-03T19:00:00Z"))
                        .tickets(List.of(TicketBuilder.builder()
                                .issuedOn(LocalDate.of(2026, 3, 3))
                                .build()))
                        .agency(AgencyBuilder.builder()
                                .number("99912345")
                                .office("SIDXF0001")
                                .build())
                        .changes(List.of(
                                BookingChangeBuilder.builder()
                                        .kind(ChangeKind.CREATED)
                                        .at(Instant.parse("2026-03-03T19:00:00Z"))
                                        .build(),
                                BookingChangeBuilder.builder()
                                        .kind(ChangeKind.NAME)
                                        .at(Instant.parse("2026-03-04T00:00:00Z"))
                                        .nameBefore(new PersonName("EXAMPLESON", "ANNA"))
                                        .nameAfter(new PersonName("SAMPLE", "ANNA MRS"))
                                        .build()))
                        .build());

        io.tidewaiter.facts.Booking booking = only(passenger, io.tidewaiter.facts.Booking.class);
        assertThat(booking.hoursBeforeDeparture()).isEqualByComparingTo("14");
        assertThat(booking.changesLast72Hours()).isEqualTo(1);
        assertThat(booking.cashShare()).isEqualByComparingTo("0.42");
        BookingChange change =
                (BookingChange) facts(passenger).of(BookingChange.class).get(1);
        assertThat(change.subject()).isEqualTo("IDENTITY");
        assertThat(change.hoursAfterTicketing()).isEqualByComparingTo("24");
        assertThat(change.hoursBeforeDeparture()).isEqualByComparingTo("9");
        assertThat(change.spellingDistance()).isEqualTo(5);
        assertThat(only(passenger, ListedAgency.class).confirmedCases()).isEqualTo(5);
    }

    @Test
    void who_paid_is_told_by_a_token_and_compared_after_titles_are_taken_off() {
        io.tidewaiter.facts.Booking self = booking(new PersonName("EXAMPLESON", "ANNA MARIA MRS"));
        assertThat(self.payerTravels()).isTrue();
        assertThat(self.payer()).isEqualTo("NONE");
        assertThat(self.paidInCash()).isTrue();

        io.tidewaiter.facts.Booking other = booking(new PersonName("CANARY", "BERTA"));
        assertThat(other.payerTravels()).isFalse();
        assertThat(other.payerOnBooking()).isFalse();
        assertThat(other.payer()).matches("payer [0-9a-f]{4}").doesNotContain("CANARY");

        assertThat(booking(new PersonName("SAMPLE", "JOHN")).payerOnBooking()).isTrue();
    }

    private io.tidewaiter.facts.Booking booking(PersonName payer) {
        return only(
                PassengerBuilder.builder()
                        .booking(BookingBuilder.builder()
                                .identity(IdentityBuilder.builder()
                                        .name(new PersonName("EXAMPLESON", "ANNAMRS"))
                                        .build())
                                .companions(List.of(CompanionBuilder.builder()
                                        .name(new PersonName("SAMPLE", "JOHNMR"))
                                        .build()))
                                .payments(List.of(FormOfPaymentBuilder.builder()
                                        .kind(PaymentKind.CASH)
                                        .payer(payer)
                                        .build()))
                                .build()),
                io.tidewaiter.facts.Booking.class);
    }

    @Test
    void contacts_work_or_do_not() {
        assertThat(contact("+381 11 555 0101", "one@example.org")).satisfies(one -> {
            assertThat(one.phoneWorks()).isTrue();
            assertThat(one.emailWorks()).isTrue();
        });
        assertThat(contact("000000000", "x@mailinator.com")).satisfies(one -> {
            assertThat(one.phoneWorks()).isFalse();
            assertThat(one.emailWorks()).isFalse();
        });
    }

    private io.tidewaiter.facts.Booking contact(String phone, String email) {
        return only(
                PassengerBuilder.builder()
                        .booking(BookingBuilder.builder()
                                .contacts(List.of(
                                        ContactBuilder.builder().phone(phone).build(),
                                        ContactBuilder.builder().email(email).build()))
                                .build()),
                io.tidewaiter.facts.Booking.class);
    }

    @Test
    void a_document_is_checked_against_itself_and_the_tables() {
        TravelDocument document = document("UTO", "A1234567B8");
        assertThat(document.checkDigitsWrong())
                .as("the composite digit goes with it")
                .isEqualTo(2);
        assertThat(document.wrongField()).isEqualTo("EXPIRY");
        assertThat(document.digitExpected()).isEqualTo("9");
        assertThat(document.digitFound()).isEqualTo("8");
        assertThat(document.formatKnown()).isTrue();
        assertThat(document.numberFits()).as("the format is A999999A9").isFalse();
        assertThat(document.codesExist()).isTrue();
        assertThat(document.unknownCode()).isEqualTo("NONE");
        assertThat(document.daysValidAfterArrival()).isEqualTo(-3);
        assertThat(document.daysNeededAfterArrival()).isEqualTo(90);
        assertThat(document.daysSinceIssue()).isEqualTo(6);
        assertThat(document.claim()).isEqualTo("DIPLOMATIC");
        assertThat(document.reported()).as("nobody has asked").isNull();

        TravelDocument unknown = document("QQQ", "A123456B8");
        assertThat(unknown.codesExist()).isFalse();
        assertThat(unknown.unknownCode()).isEqualTo("QQQ");
        assertThat(unknown.formatKnown()).isFalse();
        assertThat(unknown.numberFits()).isNull();
        assertThat(document("UTO", "A123456B8").numberFits()).isTrue();
    }

    private TravelDocument document(String issuer, String number) {
        return only(
                thereAndBack()
                        .advance(AdvanceInformationBuilder.builder()
                                .identity(IdentityBuilder.builder()
                                        .nationalities(List.of("UTO"))
                                        .build())
                                .documents(List.of(TravelDocumentBuilder.builder()
                                        .type(TravelDocumentType.PASSPORT)
                                        .code("PD")
                                        .issuer(issuer)
                                        .number(number)
                                        .issuedOn(LocalDate.of(2026, 2, 26))
                                        .expiresOn(LocalDate.of(2026, 3, 1))
                                        .machineReadableZone(List.of(
                                                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                                                "L898902C36UTO7408122F1204158ZE184226B<<<<<10"))
                                        .build()))
                                .build()),
                TravelDocument.class);
    }

    @Test
    void another_booking_meets_the_journey_at_a_hub() {
        OtherBooking onward = only(
                PassengerBuilder.builder()
                        .flights(List.of(flight("BEG", "RAI", "2026-03-04T10:00", "2026-03-04T15:00")))
                        .history(TravelHistoryBuilder.builder()
                                .otherBookings(List.of(OtherBookingBuilder.builder()
                                        .relation(BookingRelation.SAME_TRAVELLER)
                                        .separateTicket(true)
                                        .origin("RAI")
                                        .destination("TMS")
                                        .departsAt(Instant.parse("2026-03-04T22:00:00Z"))
                                        .legalGround(GROUND)
                                        .heldUntil(HELD)
                                        .build()))
                                .build()),
                OtherBooking.class);

        assertThat(onward.meetsAt()).isEqualTo("RAI");
        assertThat(onward.meetsAtHub()).isTrue();
        assertThat(onward.hoursApart()).isEqualByComparingTo("6");
        assertThat(onward.sameLane()).isFalse();
    }

    @Test
    void bags_are_pooled_within_the_booking_or_with_others() {
        assertThat(pool("T-2").pooledWithinBooking()).isTrue();
        assertThat(pool("T-9").pooledWithinBooking()).isFalse();
        assertThat(pool("T-9").pooledWith()).matches("pool [0-9a-f]{4}");
    }

    @Test
    void an_account_is_none_only_when_the_host_says_so() {
        assertThat(account(null).corporate()).isNull();
        assertThat(account(List.of()).corporate()).isFalse();
        assertThat(account(List.of()).corporateReference()).isEqualTo("NONE");
        assertThat(account(List.of("CO-1")).corporate()).isTrue();
        assertThat(account(List.of("CO-1")).corporateReference()).isEqualTo("CO-1");
    }

    private io.tidewaiter.facts.Booking account(@Nullable List<String> accounts) {
        return only(
                PassengerBuilder.builder()
                        .booking(BookingBuilder.builder()
                                .corporateAccounts(accounts)
                                .build()),
                io.tidewaiter.facts.Booking.class);
    }

    @Test
    void adults_of_an_unaccompanied_minor_are_unknown_until_they_are_told() {
        Guardian named = new Guardian(new PersonName("SAMPLE", "ANA"), null, null);
        Traveller told = minor(List.of(named), List.of());
        assertThat(told.adultAtDepartureNamed()).isTrue();
        assertThat(told.adultAtArrivalNamed()).isFalse();
        Traveller asked = minor(null, List.of(new Guardian(null, null, "aunt")));
        assertThat(asked.unaccompaniedMinor()).isTrue();
        assertThat(asked.adultAtDepartureNamed()).isNull();
        assertThat(asked.adultAtArrivalNamed()).isNull();
    }

    private Traveller minor(@Nullable List<Guardian> departure, @Nullable List<Guardian> arrival) {
        return only(
                PassengerBuilder.builder().unaccompaniedMinor(new UnaccompaniedMinor(departure, arrival, 9)),
                Traveller.class);
    }

    private Baggage pool(String head) {
        return only(
                PassengerBuilder.builder()
                        .booking(BookingBuilder.builder()
                                .companions(List.of(CompanionBuilder.builder()
                                        .reference("T-2")
                                        .build()))
                                .build())
                        .baggage(BaggageBuilder.builder()
                                .pooled(true)
                                .poolWith(head)
                                .build()),
                Baggage.class);
    }

    @Test
    void check_in_is_that_of_the_flight_that_is_reported() {
        CheckIn checkIn = only(
                PassengerBuilder.builder()
                        .flights(List.of(
                                FlightBuilder.builder().build(),
                                FlightBuilder.builder().reported(true).build()))
                        .checkIns(List.of(
                                CheckInBuilder.builder().flight(1).boarded(true).build(),
                                CheckInBuilder.builder()
                                        .flight(2)
                                        .boarded(false)
                                        .goShow(true)
                                        .build())),
                CheckIn.class);

        assertThat(checkIn.boarded()).isFalse();
        assertThat(checkIn.goShow()).isTrue();
    }
}

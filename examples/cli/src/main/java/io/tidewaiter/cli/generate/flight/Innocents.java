package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.Agency;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.DocumentReport;
import io.tidewaiter.model.DocumentReportStatus;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.Sex;
import io.tidewaiter.model.Split;
import io.tidewaiter.model.TravelDocumentUseBuilder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Look-alikes who travel alone: what looks odd about them has an ordinary reason. */
final class Innocents {

    /** An office where many pay in cash, of the marked example table of the catalogue. */
    private static final String CASH_OFFICE = "SIDXF0001";

    private Innocents() {}

    static List<Story> stories() {
        return List.of(
                new Story("REBOOKED_BY_AIRLINE", Innocents::rebooked),
                new Story("DIVIDED_BY_AIRLINE", Innocents::divided),
                new Story("TWO_PASSPORTS", Innocents::dual),
                new Story("BUSINESS_FOR_A_DAY", Innocents::business),
                new Story("NAMESAKE", Watched::namesake),
                new Story("CASH_IS_USUAL", Innocents::cash),
                new Story("FUNERAL", Innocents::funeral),
                new Story("GRANDCHILD", Victims::grandchild),
                new Story("TYPING_ERROR", Innocents::typingError),
                new Story("OLD_PASSPORT_LOST", Innocents::oldPassport),
                new Story("TICKET_AS_A_GIFT", Innocents::gift));
    }

    private static void rebooked(Stage stage, Lesson lesson) {
        List<Flight> way = stage.there(7);
        stage.board(stage.sell(lesson, List.of(stage.local()), way, Terms.ahead(900))
                .booked(booking -> booking.changes(Changes.byAirline(stage.plan(), way.get(0)))));
    }

    private static void divided(Stage stage, Lesson lesson) {
        List<Flight> way = stage.there(7);
        String other = stage.serials().locator();
        var at = stage.plan().departure().minus(Duration.ofHours(25));
        stage.board(stage.sell(lesson, List.of(stage.local()), way, Terms.ahead(1100))
                .booked(booking -> booking.splits(List.of(new Split(other, true, 1, at)))
                        .changes(Changes.byAirline(stage.plan(), way.get(0)))));
    }

    /** The second passport was used on the way out, and both were verified. */
    private static void dual(Stage stage, Lesson lesson) {
        Person person = stage.local();
        var use = TravelDocumentUseBuilder.builder()
                .identity(IdentityBuilder.builder(Documents.identity(person))
                        .name(person.name())
                        .nationalities(List.of("USA"))
                        .build())
                .number(stage.serials().document())
                .issuer("USA")
                .usedOn(stage.plan().day().minusDays(9))
                .overlaps(true)
                .bothVerified(true)
                .legalGround(Known.GROUND)
                .heldUntil(stage.known().until())
                .build();
        stage.board(stage.sell(lesson, List.of(person), stage.there(16, "JFK"), Terms.ahead(1500))
                .each(one -> one.history(
                        stage.known().nothing().documentUses(List.of(use)).build())));
    }

    private static void business(Stage stage, Lesson lesson) {
        Terms terms = Terms.ahead(40).under("CORP-" + stage.chance().digits(5)).bags(0, 0);
        stage.board(stage.sell(lesson, List.of(stage.from("JFK")), stage.there(2, "JFK"), terms)
                .each(one -> one.history(stage.known()
                        .nothing()
                        .earlierTrips(stage.known()
                                .trips("JFK", stage.plan().service().to(), 7, 90))
                        .build())));
    }

    private static void cash(Stage stage, Lesson lesson) {
        Terms terms = Terms.ahead(18).paid(PaymentKind.CASH).bags(1, 22);
        stage.board(stage.sell(lesson, List.of(stage.from("SID")), stage.there(20, "SID", "LIS"), terms)
                .booked(booking -> booking.agency(new Agency("XF", null, CASH_OFFICE, "0001AA", "SID", "CV"))));
    }

    private static void funeral(Stage stage, Lesson lesson) {
        var family = stage.people()
                .family(People.culture(stage.plan()
                        .network()
                        .airport(stage.plan().service().to())
                        .culture()));
        Person person = stage.people().of(family, Sex.FEMALE, 44);
        Person brother = stage.people().of(family, Sex.MALE, 49);
        Terms terms = Terms.ahead(9).paidBy(brother.name()).bags(0, 0);
        stage.board(stage.sell(lesson, List.of(person), stage.there(2, "JFK"), terms));
    }

    /** Day and month exchanged in the booking. */
    private static void typingError(Stage stage, Lesson lesson) {
        LocalDate birth =
                LocalDate.of(1985, stage.chance().between(1, 5), stage.chance().between(6, 12));
        LocalDate typed = LocalDate.of(1985, birth.getDayOfMonth(), birth.getMonthValue());
        Person person = stage.local().born(birth);
        Reservation sold = stage.sell(lesson, List.of(person), stage.there(11), Terms.ahead(350));
        stage.board(sold.booked(booking -> booking.documents(List.of(Documents.booked(sold.passport(), person)))
                .identity(IdentityBuilder.builder(Documents.identity(person))
                        .name(Objects.requireNonNull(booking.identity()).name())
                        .birthDate(typed)
                        .build())));
    }

    /** The passport before this one was reported lost; this one is its successor. */
    private static void oldPassport(Stage stage, Lesson lesson) {
        Person person = stage.local();
        String country =
                stage.plan().network().airport(stage.plan().service().to()).country();
        stage.board(stage.sell(lesson, List.of(person), stage.there(10), Terms.ahead(600))
                .each(one -> one.documentReports(List.of(new DocumentReport(
                        stage.serials().document(),
                        person.culture().code(),
                        DocumentReportStatus.LOST,
                        new CountryCode(country),
                        stage.plan().day().minusDays(200))))));
    }

    /** One way home without a bag, and an aunt paid: three signs of the same pattern, and all of them ordinary. */
    private static void gift(Stage stage, Lesson lesson) {
        Person person = stage.local();
        Terms terms = Terms.ahead(480).paidBy(stage.stranger()).bags(0, 0);
        stage.board(stage.sell(lesson, List.of(person), stage.oneWay("JFK"), terms));
    }
}

package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.Agency;
import io.tidewaiter.model.BagBuilder;
import io.tidewaiter.model.Baggage;
import io.tidewaiter.model.BaggageBuilder;
import io.tidewaiter.model.BookingRelation;
import io.tidewaiter.model.CheckInReportBuilder;
import io.tidewaiter.model.CountryCode;
import io.tidewaiter.model.DocumentReport;
import io.tidewaiter.model.DocumentReportStatus;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.SharedKind;
import io.tidewaiter.model.SharedLink;
import io.tidewaiter.model.Split;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.TravelHistory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Planted: couriers, alone, in groups and with the bags of others, and a document that was stolen. */
final class Couriers {

    /** Agency and way of the marked example listings of the catalogue. */
    private static final String LISTED_AGENCY = "99912346";

    private static final String LISTED_ORIGIN = "RAI";
    private static final String LISTED_VIA = "LIS";
    private static final int SHORT_STAY = 2;

    private Couriers() {}

    static List<Story> stories() {
        return List.of(
                new Story("COURIER_ON_LISTED_WAY", Couriers::alone),
                new Story("STAGGERED_COURIERS", Couriers::staggered),
                new Story("BROKEN_JOURNEY", Couriers::broken),
                new Story("DIVIDED_BOOKING", Couriers::divided),
                new Story("BAGS_OF_A_STRANGER", Couriers::pooled),
                new Story("STOLEN_PASSPORT", Couriers::stolen));
    }

    private static void alone(Stage stage, Lesson lesson) {
        Terms terms = Terms.ahead(20).paid(PaymentKind.CASH).bags(2, 46);
        String to = stage.plan().service().to();
        stage.board(stage.sell(
                        lesson,
                        List.of(stage.from(LISTED_ORIGIN)),
                        stage.there(SHORT_STAY, LISTED_ORIGIN, LISTED_VIA),
                        terms)
                .booked(booking ->
                        booking.agency(new Agency("1X", LISTED_AGENCY, "RAIXA0177", "0177AA", LISTED_ORIGIN, "CV")))
                .each(one -> one.history(stage.known()
                        .nothing()
                        .earlierTrips(stage.known().trips(LISTED_ORIGIN, to, 3, 38))
                        .build())));
    }

    /** Two of four who fly within thirty hours; the others are on flights of other days. */
    private static void staggered(Stage stage, Lesson lesson) {
        String origin = stage.plan().network().feeder(stage.chance()).code();
        String phone = "9995" + stage.chance().digits(7);
        TravelHistory history = stage.known()
                .nothing()
                .sharedLinks(List.of(onePhone(stage), oneWeight(stage)))
                .build();
        for (int i = 0; i < 2; i++) {
            Terms terms = Terms.ahead(50 + 7 * i).bags(1, 23);
            stage.board(stage.sell(lesson, List.of(stage.from(origin)), stage.there(4, origin), terms)
                    .booked(booking -> booking.contacts(List.of(Contacts.phone(phone))))
                    .each(one -> one.history(history))
                    .seatedApart());
        }
    }

    private static SharedLink onePhone(Stage stage) {
        return stage.known()
                .link(SharedKind.PHONE, stage.chance().digits(16))
                .bookings(4)
                .travellers(4)
                .related(false)
                .sameLane(true)
                .sameDay(false)
                .spreadHours(BigDecimal.valueOf(30))
                .seatsApart(true)
                .oneWay(false)
                .ofAgency(false)
                .build();
    }

    private static SharedLink oneWeight(Stage stage) {
        return stage.known()
                .link(SharedKind.BAG_WEIGHT, stage.chance().digits(16))
                .bookings(4)
                .travellers(4)
                .related(false)
                .sameLane(true)
                .sameDay(true)
                .weight(Mass.ofKilograms("22.8"))
                .weightSpread(Mass.ofKilograms("0.2"))
                .build();
    }

    private static void broken(Stage stage, Lesson lesson) {
        String hub = stage.plan().service().from();
        var departure = stage.plan().departure();
        Terms terms = Terms.ahead(15).paidBy(stage.stranger()).bags(2, 44);
        var first = stage.known()
                .otherBooking(stage.serials().locator())
                .relation(BookingRelation.SAME_TRAVELLER)
                .separateTicket(true)
                .origin("GRU")
                .destination(hub)
                .departsAt(departure.minus(Duration.ofHours(18)))
                .arrivesAt(departure.minus(Duration.ofHours(5)))
                .build();
        stage.board(stage.sell(lesson, List.of(stage.from("GRU")), stage.there(SHORT_STAY), terms)
                .each(one -> one.history(
                        stage.known().nothing().otherBookings(List.of(first)).build())));
    }

    private static void divided(Stage stage, Lesson lesson) {
        String other = stage.serials().locator();
        String origin = stage.plan().network().feeder(stage.chance()).code();
        Terms terms = Terms.ahead(400).paidBy(stage.stranger()).bags(1, 20);
        Reservation sold = stage.sell(lesson, List.of(stage.local()), stage.there(6, origin), terms);
        Flight first = Objects.requireNonNull(sold.first().flights()).get(0);
        var departs = stage.plan().network().instant(origin, Objects.requireNonNull(first.departsAt()));
        var group = stage.known()
                .otherBooking(other)
                .relation(BookingRelation.SPLIT)
                .separateTicket(false)
                .origin(origin)
                .destination(stage.plan().service().to())
                .departsAt(departs.plus(Duration.ofHours(20)))
                .build();
        stage.board(sold.booked(booking -> booking.splits(
                                List.of(new Split(other, true, 1, departs.minus(Duration.ofHours(60)))))
                        .changes(Changes.ofName(stage, booking, departs)))
                .each(one -> one.history(
                        stage.known().nothing().otherBookings(List.of(group)).build())));
    }

    /** One traveller heads the pool, a stranger's bag was tagged into it after check-in had closed. */
    private static void pooled(Stage stage, Lesson lesson) {
        var departure = stage.plan().departure();
        Reservation head = stage.sell(
                lesson, List.of(stage.local()), stage.there(7), Terms.ahead(300).bags(1, 17));
        String pool = head.first().reference();
        stage.board(head.firstIsBystander()
                .each(one -> one.baggage(pooled(one.baggage(), pool).build())));
        Reservation other = stage.sell(
                lesson,
                List.of(stage.local()),
                stage.there(SHORT_STAY),
                Terms.ahead(30).bags(2, 45));
        var report = CheckInReportBuilder.builder()
                .closedAt(departure.minus(Duration.ofMinutes(45)))
                .legalGround(Known.GROUND)
                .heldUntil(stage.known().until())
                .build();
        stage.board(other.each(one -> {
            var late = pooled(one.baggage(), pool);
            late.bags(Objects.requireNonNull(late.bags()).stream()
                    .map(bag -> BagBuilder.builder(bag)
                            .taggedAt(departure.minus(Duration.ofMinutes(31)))
                            .build())
                    .toList());
            return one.baggage(late.build())
                    .history(stage.known()
                            .nothing()
                            .checkInReports(List.of(report))
                            .build());
        }));
    }

    static BaggageBuilder pooled(@Nullable Baggage baggage, String head) {
        return BaggageBuilder.builder(Objects.requireNonNull(baggage))
                .pooled(true)
                .poolWith(head);
    }

    private static void stolen(Stage stage, Lesson lesson) {
        String origin = stage.plan().network().feeder(stage.chance()).code();
        Reservation sold = stage.sell(
                lesson,
                List.of(stage.from(origin)),
                stage.oneWay(origin),
                Terms.ahead(22).bags(0, 0));
        TravelDocument shown = sold.passport();
        stage.board(sold.each(one -> one.documentReports(List.of(new DocumentReport(
                shown.number(),
                shown.issuer(),
                DocumentReportStatus.STOLEN,
                new CountryCode(stage.plan().network().airport(origin).country()),
                stage.plan().day().minusDays(40))))));
    }
}

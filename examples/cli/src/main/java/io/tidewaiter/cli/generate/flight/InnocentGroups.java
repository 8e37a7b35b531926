package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.Mass;
import io.tidewaiter.model.Sex;
import io.tidewaiter.model.SharedKind;
import io.tidewaiter.model.TravelHistory;
import io.tidewaiter.model.TravelHistoryBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Look-alikes of groups: families, workers, teams. */
final class InnocentGroups {

    private InnocentGroups() {}

    static List<Story> stories() {
        return List.of(
                new Story("FAMILY_WITH_ONE_CARD", InnocentGroups::family),
                new Story("SEASONAL_WORKERS", InnocentGroups::workers),
                new Story("TEAM_WITH_ITS_KIT", InnocentGroups::team),
                new Story("BAGS_OF_COUSINS", InnocentGroups::cousins));
    }

    /** Two bookings because seats were short, one card, seats apart; the host knows that they are one household. */
    private static void family(Stage stage, Lesson lesson) {
        var name = stage.people().family(stage.local().culture());
        Person mother = stage.people().of(name, Sex.FEMALE, 39);
        Person father = stage.people().of(name, Sex.MALE, 42);
        List<Person> children = Stream.of(15, 9)
                .map(age -> stage.people().of(name, stage.chance().happens(0.5) ? Sex.FEMALE : Sex.MALE, age))
                .toList();
        Terms terms = Terms.ahead(1400).paidBy(mother.name());
        var link = stage.known()
                .link(SharedKind.CARD, stage.chance().digits(16))
                .bookings(2)
                .travellers(4)
                .related(true)
                .sameLane(true)
                .sameDay(true)
                .spreadHours(BigDecimal.ZERO)
                .seatsApart(true)
                .oneWay(false)
                .ofAgency(false)
                .build();
        TravelHistory history = TravelHistoryBuilder.builder(stage.known().household())
                .sharedLinks(List.of(link))
                .build();
        var way = stage.there(15);
        for (List<Person> half : List.of(List.of(mother, children.get(0)), List.of(father, children.get(1)))) {
            stage.board(stage.sell(lesson, half, way, terms).each(one -> one.history(history)));
        }
    }

    /** One telephone number of the employer, who is known as a company; the tickets are one way under its account. */
    private static void workers(Stage stage, Lesson lesson) {
        String phone = "9997" + stage.chance().digits(7);
        String account = "CORP-" + stage.chance().digits(5);
        var link = stage.known()
                .link(SharedKind.PHONE, stage.chance().digits(16))
                .bookings(5)
                .travellers(5)
                .related(false)
                .sameLane(true)
                .sameDay(true)
                .spreadHours(BigDecimal.ZERO)
                .seatsApart(false)
                .oneWay(true)
                .ofAgency(true)
                .build();
        TravelHistory history =
                stage.known().nothing().sharedLinks(List.of(link)).build();
        for (int i = 0; i < 2; i++) {
            Terms terms = Terms.ahead(500).under(account).bags(1, 20 - 4 * i);
            stage.board(stage.sell(lesson, List.of(stage.from("KTM")), stage.oneWay("KTM"), terms)
                    .booked(booking -> booking.contacts(List.of(Contacts.phone(phone))))
                    .each(one -> one.history(history)));
        }
    }

    /** The same kit in every bag; the bookings are known as one team. */
    private static void team(Stage stage, Lesson lesson) {
        var link = stage.known()
                .link(SharedKind.BAG_WEIGHT, stage.chance().digits(16))
                .bookings(3)
                .travellers(3)
                .related(true)
                .sameLane(true)
                .sameDay(true)
                .weight(Mass.ofKilograms("22.9"))
                .weightSpread(Mass.ofKilograms("0.1"))
                .build();
        TravelHistory history =
                stage.known().nothing().sharedLinks(List.of(link)).build();
        var way = stage.there(3);
        for (int i = 0; i < 3; i++) {
            stage.board(stage.sell(
                            lesson,
                            List.of(stage.local()),
                            way,
                            Terms.ahead(700).bags(1, 23))
                    .each(one -> one.history(history)));
        }
    }

    /** Cousins who booked apart put their bags onto one counter. */
    private static void cousins(Stage stage, Lesson lesson) {
        var name = stage.people().family(stage.local().culture());
        var way = stage.there(21);
        Reservation head = stage.sell(
                lesson,
                List.of(stage.people().of(name, Sex.MALE, 31)),
                way,
                Terms.ahead(800).bags(1, 16));
        String pool = head.first().reference();
        stage.board(head.firstIsBystander()
                .each(one -> one.baggage(Couriers.pooled(one.baggage(), pool).build())));
        Reservation other = stage.sell(
                lesson,
                List.of(stage.people().of(name, Sex.FEMALE, 27)),
                way,
                Terms.ahead(600).bags(2, 31));
        stage.board(other.each(
                one -> one.baggage(Couriers.pooled(one.baggage(), pool).build())));
    }
}

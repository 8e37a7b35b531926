package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Label;
import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.CheckInReportBuilder;
import io.tidewaiter.model.Guardian;
import io.tidewaiter.model.PaymentKind;
import io.tidewaiter.model.Sex;
import io.tidewaiter.model.SharedKind;
import io.tidewaiter.model.SharedLink;
import io.tidewaiter.model.TravelDocumentBuilder;
import io.tidewaiter.model.TravelHistory;
import io.tidewaiter.model.UnaccompaniedMinor;
import java.util.List;
import java.util.Objects;

/** Planted: people who may need protection, and minors. The look-alike of the minor alone is here as well. */
final class Victims {

    private static final List<String> ORIGINS = List.of("KTM", "MNL", "LOS");
    private static final int TRAVELLERS = 3;

    private Victims() {}

    static List<Story> stories() {
        return List.of(
                new Story("ONE_PAYER_ONE_WAY", Victims::onePayer),
                new Story("MINOR_WITHOUT_ADULT", Victims::minor),
                new Story("ESCORT_OF_MINORS", Victims::escorted));
    }

    /** Bookings apart, one payer, passports that follow each other, no bag, one way. */
    private static void onePayer(Stage stage, Lesson lesson) {
        String origin = stage.chance().one(ORIGINS);
        Terms terms = Terms.ahead(90).paidBy(stage.stranger()).bags(0, 0);
        String first = stage.serials().document();
        TravelHistory history = links(stage);
        for (int i = 0; i < TRAVELLERS; i++) {
            String number = stage.serials().documentAfter(first, i);
            stage.board(withDocument(stage.sell(lesson, List.of(stage.from(origin)), stage.oneWay(origin), terms), number)
                    .each(one -> one.history(history))
                    .seatedApart());
        }
    }

    private static TravelHistory links(Stage stage) {
        List<SharedLink> links = List.of(
                stage.known()
                        .link(SharedKind.PAYER, stage.chance().digits(16))
                        .bookings(TRAVELLERS)
                        .travellers(TRAVELLERS)
                        .related(false)
                        .sameLane(true)
                        .sameDay(true)
                        .oneWay(true)
                        .ofAgency(false)
                        .build(),
                stage.known()
                        .link(SharedKind.DOCUMENTS, stage.chance().digits(16))
                        .bookings(TRAVELLERS)
                        .travellers(TRAVELLERS)
                        .related(false)
                        .onePayer(true)
                        .numbersFollow(true)
                        .issuedSameDay(false)
                        .build());
        var report = CheckInReportBuilder.builder()
                .byOther(true)
                .by("HOST-" + stage.chance().digits(6))
                .seatApart(true)
                .legalGround(Known.GROUND)
                .heldUntil(stage.known().until())
                .build();
        return stage.known()
                .nothing()
                .sharedLinks(links)
                .checkInReports(List.of(report))
                .build();
    }

    /** With another number on the passport, in both messages. */
    static Reservation withDocument(Reservation reservation, String number) {
        return reservation
                .booked(booking -> booking.documents() == null
                        ? booking
                        : booking.documents(booking.documents().stream()
                                .map(one -> TravelDocumentBuilder.builder(one)
                                        .number(number)
                                        .build())
                                .toList()))
                .advised(advance -> advance.documents(Objects.requireNonNull(advance.documents()).stream()
                        .map(one -> TravelDocumentBuilder.builder(one)
                                .number(number)
                                .build())
                        .toList()));
    }

    /** Nobody is named who meets the minor; in the look-alike the grandmother is. */
    static void minor(Stage stage, Lesson lesson) {
        var family = stage.people()
                .family(People.culture(
                        stage.plan().network().airport(stage.plan().service().to()).culture()));
        int age = stage.chance().between(8, 13);
        Person child = stage.people().of(family, stage.chance().happens(0.5) ? Sex.FEMALE : Sex.MALE, age);
        Person mother = stage.people().of(family, Sex.FEMALE, 38);
        Person grandmother = stage.people().of(family, Sex.FEMALE, 66);
        Terms terms = Terms.ahead(700).paid(PaymentKind.CARD).paidBy(mother.name()).bags(1, 14);
        Guardian meets = new Guardian(grandmother.name(), Contacts.phone("9996" + stage.chance().digits(7)), "GRANDMOTHER");
        Guardian brings = new Guardian(mother.name(), Contacts.phone("9996" + stage.chance().digits(7)), "MOTHER");
        stage.board(stage.sell(lesson, List.of(child), stage.there(14), terms)
                .each(one -> one.unaccompaniedMinor(new UnaccompaniedMinor(
                        brings, lesson.label() == Label.PLANTED ? null : meets, age))));
    }

    /** The third journey of an adult with another minor, and no relation to any of them. */
    private static void escorted(Stage stage, Lesson lesson) {
        String origin = stage.chance().one(ORIGINS);
        Person adult = stage.from(origin);
        var family = stage.people().family(adult.culture());
        Person minor = stage.people().of(family, Sex.FEMALE, stage.chance().between(13, 16));
        var link = stage.known()
                .link(SharedKind.ESCORT, stage.chance().digits(16))
                .bookings(3)
                .travellers(4)
                .minors(3)
                .related(false)
                .oneWay(true)
                .build();
        TravelHistory history =
                stage.known().nothing().sharedLinks(List.of(link)).build();
        stage.board(stage.sell(lesson, List.of(adult, minor), stage.oneWay(origin), Terms.ahead(60).bags(1, 15))
                .firstIsBystander()
                .each(one -> one.history(history)));
    }
}

package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.CheckInReport;
import io.tidewaiter.model.CheckInReportBuilder;
import io.tidewaiter.model.Guardian;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Sex;
import io.tidewaiter.model.SharedKind;
import io.tidewaiter.model.SharedLink;
import io.tidewaiter.model.TravelDocumentBuilder;
import io.tidewaiter.model.TravelHistory;
import io.tidewaiter.model.UnaccompaniedMinor;
import java.util.List;
import java.util.Objects;

/** Planted: people who may need protection, and minors. The look-alike of the child alone is here as well. */
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
            stage.board(
                    withDocument(stage.sell(lesson, List.of(stage.from(origin)), stage.oneWay(origin), terms), number)
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
        return stage.known()
                .nothing()
                .sharedLinks(links)
                .checkInReports(List.of(checkedInByOther(stage)))
                .build();
    }

    private static CheckInReport checkedInByOther(Stage stage) {
        return CheckInReportBuilder.builder()
                .byOther(true)
                .by("HOST-" + stage.chance().digits(6))
                .seatApart(true)
                .legalGround(Known.GROUND)
                .heldUntil(stage.known().until())
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

    /** One way, without a bag, paid by a stranger, and nobody is named who meets the child. */
    private static void minor(Stage stage, Lesson lesson) {
        String origin = stage.chance().one(ORIGINS);
        var family = stage.people().family(stage.from(origin).culture());
        int age = stage.chance().between(8, 13);
        Terms terms = Terms.ahead(130).paidBy(stage.stranger()).bags(0, 0);
        stage.board(stage.sell(lesson, List.of(child(stage, family, age)), stage.oneWay(origin), terms)
                .each(one -> one.unaccompaniedMinor(new UnaccompaniedMinor(
                        List.of(guardian(stage, stage.local().name(), "AUNT")), List.of(), age))));
    }

    /** The innocent one: brought by the mother, who pays, and met by the grandmother. */
    static void grandchild(Stage stage, Lesson lesson) {
        var family = stage.people().family(stage.local().culture());
        int age = stage.chance().between(8, 13);
        PersonName mother = stage.people().of(family, Sex.FEMALE, 38).name();
        PersonName grandmother = stage.people().of(family, Sex.FEMALE, 66).name();
        Terms terms = Terms.ahead(700).paidBy(mother).bags(1, 14);
        stage.board(stage.sell(lesson, List.of(child(stage, family, age)), stage.there(14), terms)
                .each(one -> one.unaccompaniedMinor(new UnaccompaniedMinor(
                        List.of(guardian(stage, mother, "MOTHER")),
                        List.of(guardian(stage, grandmother, "GRANDMOTHER")),
                        age))));
    }

    private static Person child(Stage stage, People.FamilyName family, int age) {
        return stage.people().of(family, stage.chance().happens(0.5) ? Sex.FEMALE : Sex.MALE, age);
    }

    private static Guardian guardian(Stage stage, PersonName name, String relationship) {
        return new Guardian(name, Contacts.phone("9996" + stage.chance().digits(7)), relationship);
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
        TravelHistory history = stage.known()
                .nothing()
                .sharedLinks(List.of(link))
                .checkInReports(List.of(checkedInByOther(stage)))
                .build();
        Terms terms = Terms.ahead(60).paidBy(stage.stranger()).bags(0, 0);
        stage.board(stage.sell(lesson, List.of(adult, minor), stage.oneWay(origin), terms)
                .firstIsBystander()
                .each(one -> one.history(history))
                .seatedApart());
    }
}

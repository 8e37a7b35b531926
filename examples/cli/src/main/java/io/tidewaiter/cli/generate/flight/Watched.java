package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Lesson;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Sex;
import java.util.List;
import java.util.Objects;

/** People on a watch list, spelt in several ways, and the namesake who is not. */
final class Watched {

    /** Cultures whose names the list has in Cyrillic letters. */
    private static final List<String> CYRILLIC = List.of("MKD", "SRB", "BGR");

    private Watched() {}

    static List<Story> stories() {
        return List.of(
                new Story("WATCHED_TITLE_GLUED", Watched::glued),
                new Story("WATCHED_IN_CYRILLIC", Watched::cyrillic),
                new Story("WATCHED_DOCUMENT", Watched::document));
    }

    /** The name and date of birth of the list; in the booking the title is glued to the given name. */
    private static void glued(Stage stage, Lesson lesson) {
        Person person = stage.local();
        String title = person.sex() == Sex.FEMALE ? "MRS" : "MR";
        stage.watch(
                List.of(person.given() + " " + person.family()), person.birth().toString(), List.of());
        stage.board(stage.sell(lesson, List.of(person), stage.there(9), Terms.ahead(500))
                .booked(booking -> booking.identity(IdentityBuilder.builder(Objects.requireNonNull(booking.identity()))
                        .name(new PersonName(person.family(), person.given().replace(" ", "") + title))
                        .build())));
    }

    private static void cyrillic(Stage stage, Lesson lesson) {
        Person person = stage.people().adult(People.culture(stage.chance().one(CYRILLIC)));
        stage.watch(
                List.of(Cyrillic.of(person.family() + " " + person.given())),
                person.birth().toString(),
                List.of());
        stage.board(stage.sell(lesson, List.of(person), stage.there(12), Terms.ahead(650)));
    }

    /** Of the list only the year of birth is known, and the number of the passport with the letter O for a zero. */
    private static void document(Stage stage, Lesson lesson) {
        Person person = stage.local();
        Reservation sold = stage.sell(lesson, List.of(person), stage.oneWay(), Terms.ahead(120));
        String number = number(sold.first()).replaceFirst("[0-9](?=[0-9]*$)", "0");
        stage.watch(
                List.of(person.family() + " " + person.given()),
                Integer.toString(person.birth().getYear()),
                List.of(number.substring(0, 2) + number.substring(2).replace('0', 'O')));
        stage.board(Victims.withDocument(sold, number));
    }

    /** The same name on the list, born on another day. */
    static void namesake(Stage stage, Lesson lesson) {
        Person person = stage.local();
        stage.watch(
                List.of(person.given() + " " + person.family()),
                person.birth().plusYears(3).plusDays(41).toString(),
                List.of());
        stage.board(stage.sell(lesson, List.of(person), stage.there(8), Terms.ahead(800)));
    }

    private static String number(Passenger passenger) {
        AdvanceInformation advance = Objects.requireNonNull(passenger.advance());
        return Objects.requireNonNull(
                Objects.requireNonNull(advance.documents()).get(0).number());
    }
}

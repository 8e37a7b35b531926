package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Sex;
import java.time.LocalDate;

/** Writes names as reservation systems do: given names without the second one, titles glued to them. */
final class Titles {

    private static final int CHILD = 12;
    private static final int INFANT = 2;

    private Titles() {}

    /** The name in the booking. */
    static PersonName booked(Person person, LocalDate day, Chance chance) {
        String given = person.given();
        if (!person.second().isEmpty() && chance.happens(0.5)) {
            given = given + " " + person.second();
        }
        String title = title(person, day);
        int way = chance.between(1, 20);
        if (title.isEmpty() || way <= 3) {
            return new PersonName(person.family(), given);
        }
        return new PersonName(person.family(), way <= 12 ? given.replace(" ", "") + title : given + " " + title);
    }

    private static String title(Person person, LocalDate day) {
        int age = person.age(day);
        boolean female = person.sex() == Sex.FEMALE;
        if (age < INFANT) {
            return "";
        }
        if (age < CHILD) {
            return female ? "MISS" : "MSTR";
        }
        return female ? (age < 25 ? "MS" : "MRS") : "MR";
    }
}

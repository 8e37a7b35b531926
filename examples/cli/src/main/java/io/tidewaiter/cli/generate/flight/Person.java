package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Sex;
import java.time.LocalDate;
import java.time.Period;

/**
 * Somebody invented.
 *
 * @param family family name, capital letters
 * @param given first given name
 * @param second second given name; empty for none
 * @param sex as the document states it
 * @param birth date of birth
 * @param culture the state whose document is held
 */
record Person(String family, String given, String second, Sex sex, LocalDate birth, Culture culture) {

    /** The name in the document. */
    PersonName name() {
        return new PersonName(family, second.isEmpty() ? given : given + " " + second);
    }

    /** How old on a day, in years. */
    int age(LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    Person born(LocalDate other) {
        return new Person(family, given, second, sex, other, culture);
    }
}

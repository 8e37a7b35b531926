package io.tidewaiter.internal.watch;

import io.tidewaiter.watch.BirthAgreement.Kind;
import io.tidewaiter.watch.BirthDate;

/** Compares dates of birth. */
final class Births {

    /** How far an approximate year may be off. */
    static final int YEARS_OFF = 2;

    private Births() {}

    static Kind compare(BirthDate person, int entry) {
        int year = PackedDate.year(entry);
        int month = PackedDate.month(entry);
        int day = PackedDate.day(entry);
        boolean approximate = person.approximate() || PackedDate.isApproximate(entry);
        if (approximate) {
            return Math.abs(person.year() - year) <= YEARS_OFF ? Kind.YEAR : Kind.NONE;
        }
        if (person.year() != year) {
            return Kind.NONE;
        }
        if (person.month() == 0 || month == 0) {
            return Kind.YEAR;
        }
        boolean sameMonth = person.month() == month;
        if (person.day() == 0 || day == 0) {
            return sameMonth ? Kind.YEAR_AND_MONTH : Kind.NONE;
        }
        if (sameMonth && person.day() == day) {
            return Kind.FULL;
        }
        return person.month() == day && person.day() == month ? Kind.DAY_AND_MONTH_SWAPPED : Kind.NONE;
    }
}

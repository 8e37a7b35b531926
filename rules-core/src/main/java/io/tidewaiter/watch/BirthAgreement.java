package io.tidewaiter.watch;

/**
 * How two dates of birth agree, and what for that is enough.
 *
 * @param kind how they agree
 * @param ofPerson date of the person who is looked up
 * @param ofEntry date of the entry
 */
public record BirthAgreement(Kind kind, BirthDate ofPerson, BirthDate ofEntry) {

    /** Degrees of agreement, the strongest first. */
    public enum Kind {
        /** Year, month and day are equal. Enough with a name that is alike. */
        FULL,
        /** Year equal, day and month each other's. Enough with a name that is nearly equal. */
        DAY_AND_MONTH_SWAPPED,
        /** Year and month equal, a day is not known. Enough with a name that is nearly equal. */
        YEAR_AND_MONTH,
        /** The year is equal and more is not known of one of them, or one of them is approximate and at most two years off. Enough with a name that
         * is equal word for word. */
        YEAR,
        /** They contradict each other. */
        NONE
    }

    /** The kind; never a date. */
    @Override
    public String toString() {
        return "BirthAgreement[" + kind + "]";
    }
}

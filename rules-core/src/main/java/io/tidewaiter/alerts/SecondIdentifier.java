package io.tidewaiter.alerts;

/**
 * What has to agree besides the name, so that nobody is stopped for being called like somebody else.
 *
 * @param kind what it is
 * @param value as written by the sender of the alert; compared without blanks, signs, accents and case
 */
public record SecondIdentifier(Kind kind, String value) {

    /** What can tell two parties of one name apart. */
    public enum Kind {
        /** Tax, EORI or registration number; letters and digits count. */
        IDENTIFIER,
        /** Telephone number; digits count, leading zeros do not. */
        PHONE,
        /** Electronic mail address. */
        EMAIL,
        /** Address in one line; letters and digits count. */
        ADDRESS
    }

    /** Its kind alone: a value must not get into a log. */
    @Override
    public String toString() {
        return "SecondIdentifier[" + kind + "]";
    }
}

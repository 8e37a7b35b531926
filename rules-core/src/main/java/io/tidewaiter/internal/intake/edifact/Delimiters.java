package io.tidewaiter.internal.intake.edifact;

/**
 * The characters that structure an interchange, ISO 9735.
 *
 * @param component between components
 * @param element between elements
 * @param release takes the meaning from the next character; {@link #NO_RELEASE} when there is none
 * @param terminator ends a segment
 */
record Delimiters(char component, char element, char release, char terminator) {

    /** A blank in the service string advice stands for none. */
    static final char NO_RELEASE = ' ';

    /** Those of an interchange without a service string advice. */
    static final Delimiters USUAL = new Delimiters(':', '+', '?', '\'');

    /** The six characters after the letters UNA; the third (decimal sign) and fifth (repetition) play no part in these messages. */
    static Delimiters advised(String six) {
        return new Delimiters(six.charAt(0), six.charAt(1), six.charAt(3), six.charAt(5));
    }

    boolean releases(int character) {
        return character == release && release != NO_RELEASE;
    }

    /** Whether the four can be told apart, and none of them can be part of a tag. */
    boolean distinct() {
        String all = "" + component + element + terminator + (release == NO_RELEASE ? "" : release);
        return all.chars().distinct().count() == all.length() && all.chars().noneMatch(Character::isLetterOrDigit);
    }
}

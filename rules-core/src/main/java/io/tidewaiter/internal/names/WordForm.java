package io.tidewaiter.internal.names;

/**
 * One reading of a word.
 *
 * @param flags how it was read, see the constants
 * @param plain plain capitals and digits
 */
record WordForm(int flags, String plain) {

    /** Letters had to be rewritten. */
    static final int FOREIGN = 1;
    /** From a script without short vowels. */
    static final int UNVOWELLED = 2;
    /** A title glued to the word was taken off. */
    static final int TITLE_OFF = 4;
    /** As {@link #TITLE_OFF}, but names begin or end that way, too. */
    static final int DOUBTFUL = 8;
    /** An article glued to the word was taken off. */
    static final int ARTICLE_OFF = 16;

    WordForm {
        plain = plain.length() > Letters.LONGEST ? plain.substring(0, Letters.LONGEST) : plain;
    }
}

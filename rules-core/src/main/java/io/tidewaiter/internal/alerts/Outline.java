package io.tidewaiter.internal.alerts;

/**
 * What a name is made of, in a few numbers: enough to say of nearly all pairs of names that they cannot be alike, without making either
 * ready to be compared. Characters are told apart by their number modulo 64.
 *
 * @param length characters as they are compared, blanks between words among them
 * @param first first character of the first word; 0 without any
 * @param least the first in order of the first characters of all words; 0 without any
 * @param once characters that occur
 * @param twice those that occur twice or more
 * @param thrice those that occur three times or more
 */
record Outline(int length, char first, char least, long once, long twice, long thrice) {

    /**
     * Jaro-Winkler adds at most four tenths of what is missing to Jaro, so that 0.92 needs a Jaro similarity of at least 0.8666, and that
     * needs shares of common characters that add up to 1.6.
     */
    private static final double LEAST_SHARES = 1.5999;
    /** Where no first letter is shared, Jaro-Winkler is Jaro, and 0.92 needs shares that add up to 1.76. */
    private static final double LEAST_SHARES_OF_STRANGERS = 1.7599;

    /** The outline of a name as {@link PartyName} compares it. */
    static Outline of(String name) {
        return OutlineMaker.of(name);
    }

    /** Whether a look at these numbers is enough: the names cannot be alike. Never so of names that are. */
    boolean cannotBeLike(Outline other) {
        boolean strangers = first != other.first && least != other.least;
        double needed = strangers ? LEAST_SHARES_OF_STRANGERS : LEAST_SHARES;
        int common = Math.min(length - missingIn(other), other.length - other.missingIn(this));
        return common * (double) (length + other.length) < needed * length * other.length;
    }

    /** How many characters the other surely has not, counting at most three of a kind. */
    private int missingIn(Outline other) {
        return Long.bitCount(once & ~other.once)
                + Long.bitCount(twice & ~other.twice)
                + Long.bitCount(thrice & ~other.thrice);
    }
}

package io.tidewaiter.watch;

/**
 * A word of one name that stands for a word of another.
 *
 * @param first word or joined words of the first name, in plain Latin capitals
 * @param second word or joined words of the second name, in plain Latin capitals
 * @param basis why they are taken for the same
 * @param similarity how alike they are, above 0.7 to 1
 * @param titleTakenOff whether a title glued to one of them was taken off first, as in {@code JOHNMR}
 */
public record NamePart(String first, String second, Basis basis, double similarity, boolean titleTakenOff) {

    /** Why two words are taken for the same. */
    public enum Basis {
        /** The same letters, as written. */
        EXACT,
        /** The same name in another script, or by another of the usual ways to spell it. */
        SPELLING,
        /** Nearly the same letters or sounds. */
        SIMILAR,
        /** One letter that the other word begins with. */
        INITIAL,
        /** The end is missing where messages cut names off. */
        CUT_OFF
    }

    /** Basis and similarity; never a name. */
    @Override
    public String toString() {
        return "NamePart[" + basis + " " + similarity + "]";
    }
}

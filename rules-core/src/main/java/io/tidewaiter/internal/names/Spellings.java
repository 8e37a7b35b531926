package io.tidewaiter.internal.names;

/** One word in plain capital letters and digits, as it grows: the usual spelling, and another one where tables differ. */
final class Spellings {

    private final StringBuilder usual = new StringBuilder();
    private final StringBuilder other = new StringBuilder();
    private boolean foreign;

    void append(String usualSpelling, String otherSpelling) {
        usual.append(usualSpelling);
        other.append(otherSpelling);
        foreign = true;
    }

    void plain(char letter) {
        usual.append(letter);
        other.append(letter);
    }

    String usual() {
        return usual.toString();
    }

    String other() {
        return other.toString();
    }

    /** Whether any letter had to be rewritten. */
    boolean foreign() {
        return foreign;
    }
}

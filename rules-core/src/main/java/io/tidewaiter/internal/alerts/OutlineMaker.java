package io.tidewaiter.internal.alerts;

/** Goes through a name once and makes its outline. A loop for ASCII, the full preparation for all others. */
final class OutlineMaker {

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final char BETWEEN_WORDS = 0;
    private static final char PASSED_OVER = 1;
    /** What ASCII characters count as: small letters and digits, or one of the two above. */
    private static final char[] COUNTS_AS = countsAs();

    private int length;
    private char first;
    private char least;
    private long once;
    private long twice;
    private long thrice;
    private boolean apart = true;

    static Outline of(String name) {
        OutlineMaker maker = new OutlineMaker();
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character >= FIRST_BEYOND_ASCII) {
                return ofFolded(PartyName.folded(name));
            }
            maker.addRaw(character);
        }
        return maker.made();
    }

    static Outline ofFolded(String folded) {
        OutlineMaker maker = new OutlineMaker();
        for (int i = 0; i < folded.length(); i++) {
            maker.apart |= folded.charAt(i) == ' ';
            if (folded.charAt(i) != ' ') {
                maker.add(folded.charAt(i));
            }
        }
        return maker.made();
    }

    private void addRaw(char character) {
        char counted = COUNTS_AS[character];
        if (counted > PASSED_OVER) {
            add(counted);
        } else if (counted == BETWEEN_WORDS) {
            apart = true;
        }
    }

    private static char[] countsAs() {
        char[] counted = new char[FIRST_BEYOND_ASCII];
        for (char c = 0; c < FIRST_BEYOND_ASCII; c++) {
            char small = Character.toLowerCase(c);
            counted[c] = Character.isLetterOrDigit(c) ? small : BETWEEN_WORDS;
        }
        counted['.'] = PASSED_OVER;
        counted['\''] = PASSED_OVER;
        return counted;
    }

    private void add(char character) {
        if (apart) {
            begin(character);
            apart = false;
        }
        count(character);
    }

    private void begin(char initial) {
        if (length == 0) {
            first = initial;
            least = initial;
        } else {
            least = initial < least ? initial : least;
            count(' ');
        }
    }

    private void count(char character) {
        long bit = 1L << character;
        thrice |= twice & bit;
        twice |= once & bit;
        once |= bit;
        length++;
    }

    private Outline made() {
        return new Outline(length, first, least, once, twice, thrice);
    }
}

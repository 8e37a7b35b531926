package io.tidewaiter.internal.names;

/** Consonants that are confused with each other share a class, so that words with other consonants can be told apart without comparing them. */
final class SoundClass {

    private static final String[] CLASSES = {"BP", "GJKCSZ", "DT", "L", "M", "N", "R", "VF", "0123456789"};
    private static final int[] BITS = new int[128];

    static {
        for (int i = 0; i < CLASSES.length; i++) {
            for (char letter : CLASSES[i].toCharArray()) {
                BITS[letter] = 1 << i;
            }
        }
    }

    /** W and U are one letter in Arabic, so that V says nothing there. */
    static final int NOT_IN_ARABIC = ~(1 << 7);

    private SoundClass() {}

    static int bit(int letter) {
        return BITS[letter];
    }

    /** Whether two words differ in so many classes that they are different words. */
    static boolean differ(int one, int other, int length) {
        return Integer.bitCount(one ^ other) > 1 + length / 4;
    }
}

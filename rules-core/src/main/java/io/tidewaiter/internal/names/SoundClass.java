package io.tidewaiter.internal.names;

import java.util.Arrays;

/**
 * Consonants that are confused with each other share a class. How many of each class a word has fits in one number, by which different words are told
 * apart without comparing them letter by letter. Vowels and H have no class.
 */
final class SoundClass {

    private static final String[] CLASSES = {"BP", "GJKCSZ", "DT", "L", "M", "N", "R", "0123456789", "VF"};
    private static final int V = 8;
    private static final int NONE = -1;
    private static final int BITS = 6;
    private static final int COUNT = (1 << BITS) - 1;
    private static final int[] OF_LETTER = new int[128];

    static {
        Arrays.fill(OF_LETTER, NONE);
        for (int i = 0; i < CLASSES.length; i++) {
            for (char letter : CLASSES[i].toCharArray()) {
                OF_LETTER[letter] = i;
            }
        }
    }

    private SoundClass() {}

    /** What a letter adds to the number of its word. */
    static long count(int letter) {
        int index = OF_LETTER[letter];
        return index == NONE ? 0 : 1L << (BITS * index);
    }

    /** As {@link #count}, but nothing for V: W and U are one letter in Arabic, so that V says nothing there. */
    static long countInAnyScript(int letter) {
        return OF_LETTER[letter] == V ? 0 : count(letter);
    }

    /** Whether two words differ in so many consonants that they are different words. */
    static boolean differ(long one, long other, int length, boolean unvowelled) {
        int most = 1 + length / 4;
        int apart = 0;
        int classes = unvowelled ? V : CLASSES.length;
        for (int i = 0; i < classes && apart <= most; i++) {
            int shift = BITS * i;
            apart += Math.abs((int) ((one >>> shift) & COUNT) - (int) ((other >>> shift) & COUNT));
        }
        return apart > most;
    }
}

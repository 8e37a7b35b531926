package io.tidewaiter.internal.names;

/** Costs when one of two words comes from a script that writes no short vowels: محمد has none of the vowels of Muhammad. */
final class UnvowelledCosts {

    private static final int SHORT_VOWEL = 5;
    private static final int OFTEN_WRITTEN = 14;
    private static final int SECOND_VOWEL = 40;
    private static final int SEMIVOWEL = 10;

    private UnvowelledCosts() {}

    static int replace(int one, int other) {
        if (isWeak(one) && isWeak(other)) {
            return SEMIVOWEL;
        }
        return LetterCosts.replace(one, other);
    }

    /** V stands for the letter that is w, u and o; A for one that is any long or first vowel. */
    private static boolean isWeak(int letter) {
        return LetterCosts.isVowel(letter) || letter == 'V' || letter == 'J';
    }

    static int leaveOut(int letter, int before) {
        if (!LetterCosts.isVowel(letter)) {
            return letter == 'H' ? SECOND_VOWEL : LetterCosts.FULL;
        }
        if (LetterCosts.isVowel(before)) {
            return SECOND_VOWEL;
        }
        return letter == 'I' || letter == 'U' ? OFTEN_WRITTEN : SHORT_VOWEL;
    }
}

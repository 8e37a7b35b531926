package io.tidewaiter.internal.names;

/** Costs when one of two words comes from a script that writes no short vowels: محمد has none of the vowels of Muhammad. */
final class UnvowelledCosts {

    private static final int SHORT_VOWEL = 5;
    private static final int OFTEN_WRITTEN = 35;
    private static final int SECOND_VOWEL = 60;
    private static final int SEMIVOWEL = 10;

    private UnvowelledCosts() {}

    /** V stands for the letter that is w, u and o, I for the one that is y, i and e, A for a long a; at the beginning A carries any vowel. */
    static int replace(int one, int other, boolean begins) {
        boolean backs = isBack(one) && isBack(other);
        boolean fronts = isFront(one) && isFront(other);
        boolean carried = begins && LetterCosts.isVowel(one) && LetterCosts.isVowel(other);
        return backs || fronts || carried ? SEMIVOWEL : LetterCosts.replace(one, other);
    }

    private static boolean isBack(int letter) {
        return letter == 'V' || letter == 'U' || letter == 'O';
    }

    private static boolean isFront(int letter) {
        return letter == 'I' || letter == 'E' || letter == 'J';
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

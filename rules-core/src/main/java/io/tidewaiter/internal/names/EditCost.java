package io.tidewaiter.internal.names;

/**
 * The cheapest way to turn one skeleton into another, by replacing, leaving out and swapping letters, each at its own cost. Not for two threads
 * at once: it reuses its rows.
 */
final class EditCost {

    /** More than any limit. */
    static final int TOO_MUCH = 1_000_000;

    private static final int SWAP = 70;
    private static final int SILENT_H = 35;
    private static final int FIRST_H = 80;
    private static final int GLIDE = 50;
    private static final int DOUBLED = 10;
    private static final int VOWEL_BESIDE_VOWEL = 20;
    private static final int VOWEL = 40;
    private static final int ENDING = 90;
    /** Final A makes a woman's name of a man's; in a family name it does not. */
    private static final int ENDING_A = 120;

    private static final int ENDING_A_SHARE = 25;
    private static final int FAMILY_ENDING_A = 50;
    private static final int CHEAP = 25;

    private int[] beforeLast = new int[Letters.LONGEST + 1];
    private int[] last = new int[Letters.LONGEST + 1];
    private int[] row = new int[Letters.LONGEST + 1];

    /**
     * The cost in hundredths of a letter.
     *
     * @param limit a cost above it may be returned as {@link #TOO_MUCH}
     * @param unvowelled whether one of the two comes from a script without short vowels
     */
    int between(Letters one, Letters other, int limit, boolean unvowelled) {
        first(other, unvowelled);
        for (int i = 1; i <= one.length(); i++) {
            int least = next(one, other, i, unvowelled);
            if (least > limit) {
                return TOO_MUCH;
            }
            int[] oldest = beforeLast;
            beforeLast = last;
            last = row;
            row = oldest;
        }
        return last[other.length()];
    }

    private void first(Letters other, boolean unvowelled) {
        last[0] = 0;
        for (int j = 1; j <= other.length(); j++) {
            last[j] = last[j - 1] + leaveOut(other, j - 1, unvowelled);
        }
    }

    private int next(Letters one, Letters other, int i, boolean unvowelled) {
        int out = leaveOut(one, i - 1, unvowelled);
        row[0] = last[0] + out;
        int least = row[0];
        for (int j = 1; j <= other.length(); j++) {
            int cost = Math.min(last[j] + out, row[j - 1] + leaveOut(other, j - 1, unvowelled));
            cost = Math.min(cost, last[j - 1] + replace(one, i - 1, other, j - 1, unvowelled));
            if (i > 1 && j > 1 && one.at(i - 1) == other.at(j - 2) && one.at(i - 2) == other.at(j - 1)) {
                cost = Math.min(cost, beforeLast[j - 2] + SWAP);
            }
            row[j] = cost;
            least = Math.min(least, cost);
        }
        return least;
    }

    private static int replace(Letters one, int i, Letters other, int j, boolean unvowelled) {
        int a = one.at(i);
        int b = other.at(j);
        if (a == b) {
            return 0;
        }
        if (unvowelled) {
            return UnvowelledCosts.replace(a, b, i == 0 || j == 0);
        }
        int cost = LetterCosts.replace(a, b);
        if (i == one.length() - 1 && j == other.length() - 1) {
            return atTheEnd(a, b, cost, Math.max(one.length(), other.length()));
        }
        boolean begins = i == 0 && j == 0;
        return begins && cost > CHEAP && cost < LetterCosts.FULL ? LetterCosts.first(a, b, cost) : cost;
    }

    private static int atTheEnd(int a, int b, int cost, int length) {
        boolean vowels = LetterCosts.isVowel(a) && LetterCosts.isVowel(b);
        boolean likely =
                (a == 'E' && b == 'I') || (a == 'I' && b == 'E') || (a == 'O' && b == 'U') || (a == 'U' && b == 'O');
        return vowels && !likely && a + b != 'A' + 'E' ? endingA(length) : cost;
    }

    /** However long the name, it is another one. */
    private static int endingA(int length) {
        return Math.max(ENDING_A, ENDING_A_SHARE * length);
    }

    private static int leaveOut(Letters letters, int at, boolean unvowelled) {
        int letter = letters.at(at);
        int before = at > 0 ? letters.at(at - 1) : 0;
        if (letter == before) {
            return DOUBLED;
        }
        if (unvowelled) {
            return UnvowelledCosts.leaveOut(letter, before);
        }
        if (letter == 'H') {
            return at == 0 ? FIRST_H : SILENT_H;
        }
        if (!LetterCosts.isVowel(letter)) {
            boolean glide = letter == 'V' && (before == 'O' || before == 'U' || after(letters, at) == 'U');
            return glide ? GLIDE : LetterCosts.FULL;
        }
        return vowel(letters, at, letter, before);
    }

    private static int after(Letters letters, int at) {
        return at + 1 < letters.length() ? letters.at(at + 1) : 0;
    }

    private static int vowel(Letters letters, int at, int letter, int before) {
        if (at == letters.length() - 1) {
            if (letter == 'A') {
                return before == 'V' && letters.length() > 5 ? FAMILY_ENDING_A : endingA(letters.length());
            }
            return LetterCosts.isVowel(before) ? VOWEL : ENDING;
        }
        boolean beside = LetterCosts.isVowel(before) || LetterCosts.isVowel(letters.at(at + 1));
        return beside ? VOWEL_BESIDE_VOWEL : VOWEL;
    }
}

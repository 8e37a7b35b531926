package io.tidewaiter.internal.names;

/** What it costs to read one letter of a skeleton for another, in hundredths: what alphabets and ears confuse is cheap. */
final class LetterCosts {

    static final int FULL = 100;

    private static final int LETTERS = 128;
    private static final int[] COSTS = new int[LETTERS * LETTERS];

    private static final String VOICED = "BPDTMNLRF";
    private static final String CONFUSED = """
            EI20 OU15 AE30 AO55 AU60 EO60 EU50 IO90 IU70
            IJ60 CK30 CS40 CZ50 CJ40 CH50 SZ30 JZ30 GJ40 GH40 GK40 KH40 DT35 DZ50 BP40 BV40 FV30 FP50 MN60 ST70 UV40 LR80
            """;

    static {
        for (int one = 0; one < LETTERS; one++) {
            for (int other = 0; other < LETTERS; other++) {
                COSTS[one * LETTERS + other] = one == other ? 0 : FULL;
            }
        }
        for (String pair : CONFUSED.strip().split("\\s+", -1)) {
            int one = pair.charAt(0);
            int other = pair.charAt(1);
            int cost = Integer.parseInt(pair.substring(2));
            COSTS[one * LETTERS + other] = cost;
            COSTS[other * LETTERS + one] = cost;
        }
    }

    private LetterCosts() {}

    static int replace(int one, int other) {
        return COSTS[one * LETTERS + other];
    }

    /** At the beginning of a word letters are heard and written with more care. */
    static int first(int one, int other, int cost) {
        boolean voicing = VOICED.indexOf(one) >= 0 && VOICED.indexOf(other) >= 0;
        return Math.min(FULL, voicing ? 2 * cost : cost + cost / 2);
    }

    static boolean isVowel(int letter) {
        return letter == 'A' || letter == 'E' || letter == 'I' || letter == 'O' || letter == 'U';
    }
}

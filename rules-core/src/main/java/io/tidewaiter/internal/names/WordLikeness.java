package io.tidewaiter.internal.names;

/** How alike two words are: the best over all their readings. Not for two threads at once. */
final class WordLikeness {

    static final int EXACT = 1;
    static final int SPELLING = 2;
    static final int SIMILAR = 3;
    static final int INITIAL = 4;
    static final int CUT_OFF = 5;

    /** Words less alike than this are different words. */
    private static final double LEAST = 0.72;

    private static final double SAME_SOUND = 0.97;
    private static final double NEARLY_SAME = 0.985;
    private static final double SAME_INITIAL = 0.9;
    private static final double CUT = 0.92;
    private static final double WITHOUT_TITLE = 0.985;
    private static final double WITHOUT_DOUBTFUL_TITLE = 0.93;
    private static final double WITHOUT_ARTICLE = 0.94;
    /** In words of so few letters each one says more. */
    private static final int SHORT = 3;

    private static final int SHORTEST_CUT = 3;
    private static final int CUT_NAMES_HAVE = 17;

    private final EditCost edits = new EditCost();
    private final Letters one = new Letters();
    private final Letters other = new Letters();

    private double best;
    private int kind;
    private int how;
    private int readingOfOne;
    private int readingOfOther;

    /** Compares a word of one name with a word of another; then ask for {@link #likeness} and {@link #how}. */
    void compare(NameView a, int i, NameView b, int j) {
        best = 0;
        how = 0;
        readingOfOne = a.firstForm(i);
        readingOfOther = b.firstForm(j);
        if (a.role(i) == WordRole.INITIAL || b.role(j) == WordRole.INITIAL) {
            initial(a, i, b, j);
            return;
        }
        for (int f = a.firstForm(i); f < a.endForm(i); f++) {
            for (int g = b.firstForm(j); g < b.endForm(j); g++) {
                keep(forms(a, f, b, g), f, g);
                if (best >= 1) {
                    return;
                }
            }
        }
        cutOff(a, i, b, j);
    }

    private double forms(NameView a, int f, NameView b, int g) {
        double trust = trust(a.flags(f)) * trust(b.flags(g));
        if (trust <= best) {
            return 0;
        }
        a.plain(f, one);
        b.plain(g, other);
        if (one.same(other)) {
            boolean asWritten = ((a.flags(f) | b.flags(g)) & WordForm.FOREIGN) == 0;
            kind = asWritten ? EXACT : SPELLING;
            return trust;
        }
        return trust * skeletons(a, f, b, g);
    }

    private double skeletons(NameView a, int f, NameView b, int g) {
        a.skeleton(f, one);
        b.skeleton(g, other);
        if (one.same(other)) {
            kind = SPELLING;
            return SAME_SOUND;
        }
        kind = SIMILAR;
        boolean unvowelled = ((a.flags(f) ^ b.flags(g)) & WordForm.UNVOWELLED) != 0;
        int longest = Math.max(one.length(), other.length());
        if (SoundClass.differ(a.consonants(f), b.consonants(g), longest, unvowelled)) {
            return 0;
        }
        return NEARLY_SAME * similarity(unvowelled);
    }

    private double similarity(boolean unvowelled) {
        int longest = Math.max(one.length(), other.length());
        int limit = (int) ((1 - LEAST) * longest * LetterCosts.FULL);
        int cost = edits.between(one, other, limit, unvowelled);
        if (longest <= SHORT && !unvowelled) {
            cost += cost * 6 / 10;
        }
        return cost > limit ? 0 : 1 - (double) cost / (longest * LetterCosts.FULL);
    }

    /** How alike joined words are to one word. */
    double joined(byte[] skeleton, int length, NameView b, int g, boolean unvowelled) {
        one.set(skeleton, 0, length);
        b.skeleton(g, other);
        return one.same(other) ? 1 : NEARLY_SAME * similarity(unvowelled);
    }

    private void initial(NameView a, int i, NameView b, int j) {
        a.plain(a.firstForm(i), one);
        b.plain(b.firstForm(j), other);
        boolean both = one.length() == other.length();
        boolean same = one.at(0) == other.at(0);
        if (!same && !both) {
            a.skeleton(a.firstForm(i), one);
            b.skeleton(b.firstForm(j), other);
            same = one.at(0) == other.at(0);
        }
        if (same) {
            best = both ? 1 : SAME_INITIAL;
            how = both ? EXACT : INITIAL;
        }
    }

    /** Messages have room for so many letters of a name; what ends there may have been cut. */
    private void cutOff(NameView a, int i, NameView b, int j) {
        a.plain(a.firstForm(i), one);
        b.plain(b.firstForm(j), other);
        boolean cut = one.length() < other.length() ? mayBeCut(a, i) : mayBeCut(b, j);
        int common = Math.min(one.length(), other.length());
        if (cut && best < CUT && common >= SHORTEST_CUT && one.begins(other, common)) {
            kind = CUT_OFF;
            keep(CUT, a.firstForm(i), b.firstForm(j));
        }
    }

    private static boolean mayBeCut(NameView name, int word) {
        return name.isLast(word) && name.letters() >= CUT_NAMES_HAVE;
    }

    private void keep(double likeness, int f, int g) {
        if (likeness > best && likeness >= LEAST) {
            best = likeness;
            how = kind;
            readingOfOne = f;
            readingOfOther = g;
        }
    }

    private static double trust(int flags) {
        double trust = (flags & WordForm.ARTICLE_OFF) != 0 ? WITHOUT_ARTICLE : 1;
        if ((flags & WordForm.DOUBTFUL) != 0) {
            return trust * WITHOUT_DOUBTFUL_TITLE;
        }
        return (flags & WordForm.TITLE_OFF) != 0 ? trust * WITHOUT_TITLE : trust;
    }

    /** From 0.72 to 1; 0 for different words. */
    double likeness() {
        return best;
    }

    /** One of the constants. */
    int how() {
        return how;
    }

    int readingOfOne() {
        return readingOfOne;
    }

    int readingOfOther() {
        return readingOfOther;
    }
}

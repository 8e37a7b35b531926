package io.tidewaiter.internal.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which word of one name stands for which word of another, in any order, and how alike the names are altogether. Loads names again and again
 * without making objects; not for two threads at once.
 *
 * <p>The score is what the pairs are worth, divided by their weight and a price for words without a partner: a word left over on each side is a
 * conflict and counts in full; words left over on one side only, such as a middle name, count a quarter, but nearly in full when a single name
 * is all the two have in common.
 */
final class NameAligner {

    static final double STEEPNESS = 1.6;
    static final double CHOOSINESS = 4;

    private static final int MOST_LETTERS_APART = 3;
    private static final double EXTRA = 0.25;
    private static final double EXTRA_WITH_ONE_NAME = 0.8;

    private final WordLikeness likeness = new WordLikeness();
    private final JoinedWords joined = new JoinedWords(likeness);
    private final List<Link> pool = new ArrayList<>();
    private int candidates;
    private final List<Link> chosen = new ArrayList<>();
    private int takenOfOne;
    private int takenOfOther;

    /** How alike two names are, from 0 to 1. */
    double score(NameView a, NameView b) {
        candidates = 0;
        reset();
        pairs(a, b);
        if (candidates == 0 && !mayBeJoined(a, b)) {
            return 0;
        }
        choose();
        if (takenOfOne != all(a) || takenOfOther != all(b)) {
            chooseWithJoins(a, b);
        }
        return total(a, b);
    }

    /** Words that found no partner may have one together with their neighbours. */
    private void chooseWithJoins(NameView a, NameView b) {
        int single = candidates;
        joins(a, b, false);
        joins(b, a, true);
        if (candidates > single) {
            reset();
            choose();
        }
    }

    /** Names of which no word is alike may still be the same letters, cut into words in different places. */
    private static boolean mayBeJoined(NameView a, NameView b) {
        boolean several = a.words() + b.words() > 2;
        int apart = Math.abs(a.letters() - b.letters());
        return several
                && apart <= MOST_LETTERS_APART
                && !SoundClass.differ(a.consonants(), b.consonants(), a.letters(), true);
    }

    private void reset() {
        chosen.clear();
        takenOfOne = 0;
        takenOfOther = 0;
    }

    private static int all(NameView name) {
        return (1 << name.words()) - 1;
    }

    private void pairs(NameView a, NameView b) {
        for (int i = 0; i < a.words(); i++) {
            for (int j = 0; j < b.words(); j++) {
                likeness.compare(a, i, b, j);
                if (likeness.likeness() > 0) {
                    Link link = candidate(i, 1, j, 1);
                    link.how = likeness.how();
                    link.likeness = likeness.likeness();
                    link.readingOfOne = likeness.readingOfOne();
                    link.readingOfOther = likeness.readingOfOther();
                    link.weight = 2.0 * Math.min(a.weight(i), b.weight(j));
                }
            }
        }
    }

    private void joins(NameView many, NameView few, boolean swapped) {
        for (int first = 0; first < many.words(); first++) {
            for (int count = 2; count <= JoinedWords.MOST && first + count <= many.words(); count++) {
                if (joined.join(many, first, count)) {
                    partners(few, first, count, swapped);
                }
            }
        }
    }

    private void partners(NameView few, int first, int count, boolean swapped) {
        for (int word = 0; word < few.words(); word++) {
            double alike = joined.likeness(few, word);
            if (alike > 0) {
                Link link = swapped ? candidate(word, 1, first, count) : candidate(first, count, word, 1);
                join(link, alike, joined.weight() + few.weight(word));
            }
        }
    }

    private static void join(Link link, double alike, double weight) {
        link.how = alike >= 1 ? WordLikeness.SPELLING : WordLikeness.SIMILAR;
        link.likeness = alike;
        link.readingOfOne = -1;
        link.readingOfOther = -1;
        link.weight = weight;
    }

    private Link candidate(int i, int wordsOfOne, int j, int wordsOfOther) {
        if (candidates == pool.size()) {
            pool.add(new Link());
        }
        Link link = pool.get(candidates++);
        link.firstOfOne = i;
        link.wordsOfOne = wordsOfOne;
        link.firstOfOther = j;
        link.wordsOfOther = wordsOfOther;
        return link;
    }

    /** The best pair first; nearly always the best choice altogether, and quick. */
    private void choose() {
        Link best = next();
        while (best != null) {
            chosen.add(best);
            takenOfOne |= mask(best.firstOfOne, best.wordsOfOne);
            takenOfOther |= mask(best.firstOfOther, best.wordsOfOther);
            best = next();
        }
    }

    private @Nullable Link next() {
        Link best = null;
        for (int i = 0; i < candidates; i++) {
            Link link = pool.get(i);
            boolean free = (takenOfOne & mask(link.firstOfOne, link.wordsOfOne)) == 0
                    && (takenOfOther & mask(link.firstOfOther, link.wordsOfOther)) == 0;
            if (free && (best == null || link.rank() > best.rank())) {
                best = link;
            }
        }
        return best;
    }

    private static int mask(int first, int count) {
        return ((1 << count) - 1) << first;
    }

    private double total(NameView a, NameView b) {
        double worth = 0;
        double weight = 0;
        int names = 0;
        for (Link link : chosen) {
            worth += link.worth();
            weight += link.weight;
            names += namesIn(a, link);
        }
        double leftOfOne = left(a, takenOfOne);
        double leftOfOther = left(b, takenOfOther);
        double conflict = 2 * Math.min(leftOfOne, leftOfOther);
        double extra = Math.abs(leftOfOne - leftOfOther) * (names > 1 ? EXTRA : EXTRA_WITH_ONE_NAME);
        return weight == 0 ? 0 : Math.max(0, worth / (weight + conflict + extra));
    }

    private static int namesIn(NameView a, Link link) {
        boolean joined = link.wordsOfOne + link.wordsOfOther > 2;
        boolean name = a.role(link.firstOfOne) == WordRole.NAME;
        return link.how != WordLikeness.INITIAL && (name || joined) ? 1 : 0;
    }

    private static double left(NameView name, int taken) {
        double left = 0;
        for (int word = 0; word < name.words(); word++) {
            left += (taken & (1 << word)) == 0 ? name.weight(word) : 0;
        }
        return left;
    }

    /** The pairs of the last comparison. */
    List<Link> links() {
        return chosen;
    }

    /** Which words of the first name have a partner, a bit each. */
    int takenOfOne() {
        return takenOfOne;
    }

    /** Which words of the second name have a partner, a bit each. */
    int takenOfOther() {
        return takenOfOther;
    }
}

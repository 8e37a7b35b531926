package io.tidewaiter.internal.normalise;

import io.tidewaiter.model.HsCode;
import io.tidewaiter.pack.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the heading that the words of a description point to. Of phrases that begin at the same word, the longest counts. */
final class HeadingWords {

    /** Code of words that say nothing of the goods, and the answer when the words point nowhere else. */
    static final String NONE = "NONE";

    private static final int LONGEST_PHRASE = 5;

    private final KeyTree<TableRow> phrases = new KeyTree<>();

    private final int bit;

    HeadingWords(List<TableRow> rows, FirstWords first) {
        this.bit = first.table();
        for (TableRow row : rows) {
            row.text("phrase").ifPresent(phrase -> {
                List<String> words = Words.of(Words.fold(phrase));
                phrases.add(words, row);
                first.add(bit, words);
            });
        }
    }

    /**
     * The heading another code than the declared one would lie in.
     *
     * @param code heading or subheading, or NONE
     * @param share share of the telling words that point there, 0 to 1
     */
    record Pointed(String code, BigDecimal share) {}

    private static final Pointed NOWHERE_ELSE = new Pointed(NONE, BigDecimal.ZERO);

    /** Where the words point, unless the declared code lies there; null without a text or a code, or when the table was not loaded. */
    @Nullable
    Pointed find(@Nullable Described text, @Nullable HsCode declared, Tables tables) {
        if (text == null || declared == null || !tables.loaded(KnownTable.HEADING_WORDS)) {
            return null;
        }
        List<String> words = text.words();
        SortedMap<String, Integer> counts = new TreeMap<>();
        int next = 0;
        while (next < words.size()) {
            int length = text.beginsAtWord(next, bit) ? count(words, next, tables.day(), counts) : 0;
            next += Math.max(1, length);
        }
        return best(words.size(), declared, counts);
    }

    /** Adds the longest phrase that begins at this word to what its codes have so far; returns the number of its words. */
    private int count(List<String> words, int start, LocalDate day, SortedMap<String, Integer> counts) {
        int place = phrases.step(KeyTree.START, words.get(start));
        List<TableRow> longest = List.of();
        int length = 0;
        for (int end = start + 1; place != KeyTree.NOWHERE; end++) {
            if (InForce.any(phrases.values(place), day)) {
                longest = phrases.values(place);
                length = end - start;
            }
            boolean more = end < Math.min(words.size(), start + LONGEST_PHRASE);
            place = more ? phrases.step(place, words.get(end)) : KeyTree.NOWHERE;
        }
        for (TableRow row : InForce.of(longest, day)) {
            counts.merge(row.text("code").orElse(NONE), length, Integer::sum);
        }
        return length;
    }

    /** Where the declared code is as good as any, it stands. */
    private static Pointed best(int words, HsCode declared, SortedMap<String, Integer> counts) {
        Integer empty = counts.remove(NONE);
        String best = NONE;
        int most = 0;
        for (var entry : counts.entrySet()) {
            boolean fits = liesIn(declared.digits(), entry.getKey());
            if (entry.getValue() > most || (fits && entry.getValue() == most)) {
                most = entry.getValue();
                best = fits ? NONE : entry.getKey();
            }
        }
        if (best.equals(NONE)) {
            return NOWHERE_ELSE;
        }
        int telling = words - (empty == null ? 0 : empty);
        BigDecimal share = Numbers.ratio(BigDecimal.valueOf(most), telling);
        return share == null ? NOWHERE_ELSE : new Pointed(best, share);
    }

    /** A code with fewer digits than the other may still lie in it. */
    private static boolean liesIn(String declared, String code) {
        return declared.startsWith(code) || code.startsWith(declared);
    }
}

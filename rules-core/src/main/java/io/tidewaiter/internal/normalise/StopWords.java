package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.TableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells descriptions that name no goods. The whole description must be made of phrases of the table: "bicycle parts" passes, "parts"
 * does not. Case, accents, English plurals and words without letters make no difference; a file name, or one letter three times or
 * more, is vague by itself.
 */
final class StopWords {

    private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1{2,}");
    private static final Pattern FILE_NAME =
            Pattern.compile("\\S*\\.(?:wpx|pdf|docx?|xlsx?|csv|txt|xml|jpe?g|png|tiff?)");
    private static final int LONGEST_PHRASE = 4;

    private final KnownTable table;
    private final KeyTree<TableRow> phrases = new KeyTree<>();

    StopWords(KnownTable table, List<TableRow> rows) {
        this.table = table;
        for (TableRow row : rows) {
            row.text("phrase").ifPresent(phrase -> phrases.add(Words.of(Words.fold(phrase)), row));
        }
    }

    /** Whether a description names no goods; unknown without a description, or when only the missing table could tell. */
    Truth vague(@Nullable Described description, Tables tables) {
        if (description == null) {
            return Truth.UNKNOWN;
        }
        boolean loaded = tables.loaded(table);
        String first = description.firstWord();
        if (first.isEmpty() || isFileName(description.folded())) {
            return Truth.TRUE;
        }
        // Most texts fail at their first word.
        boolean begins = phrases.step(KeyTree.START, first) != KeyTree.NOWHERE || isOneLetter(first);
        if (begins && onlyPhrases(description.words(), tables.day())) {
            return Truth.TRUE;
        }
        return loaded ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static boolean isFileName(String folded) {
        return folded.indexOf('.') >= 0
                && folded.indexOf(' ') < 0
                && FILE_NAME.matcher(folded).matches();
    }

    /** Whether the words can be cut into phrases without a rest: reachable[i] says that the first i words can. */
    private boolean onlyPhrases(List<String> words, LocalDate day) {
        boolean[] reachable = new boolean[words.size() + 1];
        reachable[0] = true;
        for (int start = 0; start < words.size(); start++) {
            if (reachable[start]) {
                reach(words, start, day, reachable);
            }
        }
        return reachable[words.size()];
    }

    /** Marks where the phrases end that begin at a word. */
    private void reach(List<String> words, int start, LocalDate day, boolean[] reachable) {
        reachable[start + 1] |= isOneLetter(words.get(start));
        int place = KeyTree.START;
        for (int end = start + 1; end <= Math.min(words.size(), start + LONGEST_PHRASE); end++) {
            place = phrases.step(place, words.get(end - 1));
            if (place == KeyTree.NOWHERE) {
                return;
            }
            reachable[end] |= InForce.any(phrases.values(place), day);
        }
    }

    /** The same letter three times or more. Few words pass the first look, also of letters that take two characters. */
    private static boolean isOneLetter(String word) {
        return word.length() > 2
                && word.charAt(0) == word.charAt(2)
                && REPEATED.matcher(word).matches();
    }
}

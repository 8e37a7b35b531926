package io.tidewaiter.internal.normalise;

import io.tidewaiter.internal.text.Folding;
import io.tidewaiter.model.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * How far apart two spellings of a person are. Titles are left out, also those glued to a name as airlines do; the order of the words
 * does not matter, nor whether neighbours are written together; words that only one of the two has, such as a middle name, do not count.
 */
final class Spelling {

    private static final Set<String> TITLES =
            Set.of("MR", "MRS", "MS", "MISS", "MSTR", "MASTER", "DR", "PROF", "CHD", "INF", "SIR", "REV");
    private static final List<String> GLUED = List.of("MSTR", "MISS", "MRS", "MR", "MS", "DR");
    private static final int SHORTEST_GLUED = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final LevenshteinDistance LETTERS = LevenshteinDistance.getDefaultInstance();

    private Spelling() {}

    /** Letters to change, add or leave out; null when one of the names is not known. */
    static @Nullable Integer distance(@Nullable PersonName one, @Nullable PersonName other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.equals(right)) {
            return left.isEmpty() ? null : 0;
        }
        Together.join(left, right, Spelling::letters);
        Together.join(right, left, Spelling::letters);
        if (left.isEmpty() || right.isEmpty()) {
            return null;
        }
        return left.size() <= right.size() ? distance(left, right) : distance(right, left);
    }

    private static int distance(List<String> fewer, List<String> more) {
        List<String> left = new ArrayList<>(more);
        int sum = 0;
        for (String word : fewer) {
            int nearest = Integer.MAX_VALUE;
            int at = 0;
            for (int i = 0; i < left.size(); i++) {
                int letters = letters(word, left.get(i));
                if (letters < nearest) {
                    nearest = letters;
                    at = i;
                }
            }
            sum += nearest;
            left.remove(at);
        }
        return sum;
    }

    private static int letters(String one, String other) {
        int least = LETTERS.apply(one, other);
        for (String title : GLUED) {
            least = Math.min(least, without(title, one, other));
            least = Math.min(least, without(title, other, one));
        }
        return least;
    }

    private static int without(String title, String glued, String other) {
        boolean may = glued.length() >= title.length() + SHORTEST_GLUED - 1 && glued.endsWith(title);
        return may ? LETTERS.apply(glued.substring(0, glued.length() - title.length()), other) : Integer.MAX_VALUE;
    }

    /** Both parts must be there: a family name alone would agree with every relative. */
    private static List<String> words(@Nullable PersonName name) {
        List<String> words = new ArrayList<>();
        if (name != null && name.familyName() != null && name.givenNames() != null) {
            for (String word : BETWEEN.split(
                    Folding.fold(name.familyName() + " " + name.givenNames()).toUpperCase(Locale.ROOT), -1)) {
                if (!word.isEmpty() && !TITLES.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }
}

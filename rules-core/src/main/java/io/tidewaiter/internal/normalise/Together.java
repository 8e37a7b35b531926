package io.tidewaiter.internal.normalise;

import java.util.List;
import java.util.function.ToIntBiFunction;

/** Writes neighbouring words of a name together where the other spelling does: JOHN PAUL and JOHNPAUL, DE LA CRUZ and DELACRUZ. */
final class Together {

    /** A word may have one letter for so many wrong and still be the words of the other written together. */
    private static final int LETTERS_FOR_AN_ERROR = 4;

    private Together() {}

    /**
     * Joins words of a name.
     *
     * @param words of the name; neighbours are joined in place
     * @param others words of the other spelling
     * @param apart how many letters two words are apart
     */
    static void join(List<String> words, List<String> others, ToIntBiFunction<String, String> apart) {
        for (String other : others) {
            boolean has = words.stream().anyMatch(word -> apart.applyAsInt(word, other) == 0);
            for (int from = 0; !has && from < words.size() - 1; from++) {
                int end = end(words, from, other, apart);
                if (end > 0) {
                    List<String> run = words.subList(from, end);
                    String joined = String.join("", run);
                    run.clear();
                    words.add(from, joined);
                    break;
                }
            }
        }
    }

    /** Where the neighbours from there on end that are the other word, and nearer to it than the first of them; 0 when none are. */
    private static int end(List<String> words, int from, String other, ToIntBiFunction<String, String> apart) {
        StringBuilder joined = new StringBuilder(words.get(from));
        for (int i = from + 1; i < words.size(); i++) {
            joined.append(words.get(i));
            int letters = apart.applyAsInt(joined.toString(), other);
            if (letters <= other.length() / LETTERS_FOR_AN_ERROR
                    && letters < nearest(words, from, i + 1, other, apart)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int nearest(
            List<String> words, int from, int end, String other, ToIntBiFunction<String, String> apart) {
        return words.subList(from, end).stream()
                .mapToInt(word -> apart.applyAsInt(word, other))
                .min()
                .orElse(0);
    }
}

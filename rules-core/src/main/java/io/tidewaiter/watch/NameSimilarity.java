package io.tidewaiter.watch;

import io.tidewaiter.internal.names.NameBytes;
import io.tidewaiter.internal.names.NameMatcher;
import java.util.Arrays;

/**
 * How alike two names of persons are: in Latin, Cyrillic, Greek, Arabic or any other script, words in any order, with or without titles and
 * particles. Says nothing about whether two people are one: many share a name.
 *
 * <pre>{@code
 * NameSimilarity.of("Đorđe Petrović", "PETROVICH/DJORDJEMR");   // 0.99
 * NameSimilarity.of("Ivan Petrov", "Ivana Petrova");              // below 0.7
 * }</pre>
 */
public final class NameSimilarity {

    /** Names at least so alike are taken for the same name: the value with the best balance of precision and recall on the project's labelled pairs. */
    public static final double THRESHOLD = 0.86;

    private NameSimilarity() {}

    /**
     * The similarity, from 0 for nothing in common to 1 for the same name; the same in both directions.
     *
     * @param one a name, of which the first 400 characters and 16 words count
     * @param other another name
     */
    public static double of(String one, String other) {
        return inOrder(NameBytes.of(one), NameBytes.of(other));
    }

    private static double inOrder(byte[] one, byte[] other) {
        boolean swap = Arrays.compare(one, other) > 0;
        NameMatcher matcher = new NameMatcher();
        matcher.name(swap ? other : one);
        return matcher.score(swap ? one : other, 0);
    }

    /** Whether two names are taken for the same name. */
    public static boolean alike(String one, String other) {
        return of(one, other) >= THRESHOLD;
    }

    /** The similarity with its parts: which word stands for which, and why. */
    public static NameComparison compare(String one, String other) {
        NameMatcher matcher = new NameMatcher();
        matcher.name(NameBytes.of(one));
        return matcher.compare(NameBytes.of(other), 0);
    }
}

package io.tidewaiter.internal.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant. */
public final class Nearest {

    /** Longer texts are not misspelt names; comparing them would only cost time. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known word nearest to a given one; empty when none is near enough to be worth a suggestion. */
    public static Optional<String> to(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = given.toLowerCase(Locale.ROOT);
        int reach = Math.max(2, given.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(reach);
        return known.stream()
                .filter(word -> away(distance, wanted, word) >= 0)
                .min(Comparator.<String>comparingInt(word -> away(distance, wanted, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code Did you mean 'isoType'? } when something is near, otherwise nothing. */
    public static String hint(String given, Collection<String> known) {
        return to(given, known).map(word -> "Did you mean '" + word + "'? ").orElse("");
    }

    private static int away(LevenshteinDistance distance, String wanted, String word) {
        return distance.apply(wanted, word.toLowerCase(Locale.ROOT));
    }
}

package io.tidewaiter.internal.intake;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known name that was probably meant. */
final class Nearest {

    /** Longer names are not misspelt fields; comparing them would only cost time. */
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The nearest known name, if it is near: at most a third of the letters differ, capital or small. */
    static Optional<String> to(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        int best = Math.max(1, name.length() / 3) + 1;
        String found = null;
        for (String candidate : known) {
            int limit = best - 1;
            int distance = new LevenshteinDistance(limit).apply(lower(name), lower(candidate));
            if (distance >= 0 && distance < best) {
                best = distance;
                found = candidate;
                if (best == 0) {
                    break;
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}

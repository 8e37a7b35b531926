package io.tidewaiter.internal.alerts;

import io.tidewaiter.internal.text.Folding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** A name as it is compared. */
final class PartyName {

    /** As alike as the catalogue of indicators asks for. */
    private static final double ALIKE = 0.92;

    /** Dots of abbreviations: d.o.o. is doo. */
    private static final Pattern WITHIN = Pattern.compile("[.'\u2019]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final String folded;
    private final String sorted;
    private final Outline outline;

    private PartyName(String folded, String sorted) {
        this.folded = folded;
        this.sorted = sorted;
        this.outline = OutlineMaker.ofFolded(folded);
    }

    /** Small letters without accents, words apart by one blank. */
    String folded() {
        return folded;
    }

    /** The same words in the order of the alphabet, so that family name first or last makes no difference. */
    String sorted() {
        return sorted;
    }

    /** The name; empty when it has no letter or digit. */
    static Optional<PartyName> of(String name) {
        String folded = folded(name);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        String[] words = folded.split(" ", -1);
        Arrays.sort(words);
        return Optional.of(new PartyName(folded, String.join(" ", words)));
    }

    static String folded(String name) {
        return spaced(Folding.fold(name));
    }

    Outline outline() {
        return outline;
    }

    /** Words of letters and digits, one blank between them. A loop for ASCII, the expressions for all others. */
    private static String spaced(String folded) {
        StringBuilder spaced = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            if (character >= FIRST_BEYOND_ASCII) {
                String within = WITHIN.matcher(folded).replaceAll("");
                return BETWEEN.matcher(within).replaceAll(" ").strip();
            }
            boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
            if (letter || (character >= '0' && character <= '9')) {
                spaced.append(character);
            } else if (character != '.' && character != '\'' && !endsBlank(spaced)) {
                spaced.append(' ');
            }
        }
        return spaced.toString().strip();
    }

    private static boolean endsBlank(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    }

    /** The similarity, two decimals, rounded down; empty when the names are not alike. */
    Optional<BigDecimal> similarity(PartyName other) {
        if (outline.cannotBeLike(other.outline)) {
            return Optional.empty();
        }
        double most = Math.max(LIKENESS.apply(folded, other.folded), LIKENESS.apply(sorted, other.sorted));
        return most < ALIKE
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(most).setScale(2, RoundingMode.DOWN));
    }

    boolean alike(PartyName other) {
        return similarity(other).isPresent();
    }

    @Override
    public String toString() {
        return folded;
    }
}

package io.tidewaiter.internal.alerts;

import io.tidewaiter.internal.text.Folding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * A name as it is compared.
 *
 * @param folded small letters without accents, words apart by one blank
 * @param sorted the same words in the order of the alphabet, so that family name first or last makes no difference
 * @param letters which characters occur, one bit each modulo 64
 */
record PartyName(String folded, String sorted, long letters) {

    /** As alike as the catalogue of indicators asks for. */
    private static final double ALIKE = 0.92;

    /**
     * Jaro-Winkler adds at most four tenths of what is missing to Jaro, so that 0.92 needs a Jaro similarity of at least 0.8666, and that
     * needs shares of common characters that add up to 1.6.
     */
    private static final double LEAST_SHARES = 1.5999;

    /** Dots of abbreviations: d.o.o. is doo. */
    private static final Pattern WITHIN = Pattern.compile("[.'\u2019]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    /** The name; empty when it has no letter or digit. */
    static Optional<PartyName> of(String name) {
        String folded = BETWEEN.matcher(WITHIN.matcher(Folding.fold(name)).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        String[] words = folded.split(" ", -1);
        Arrays.sort(words);
        long letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            letters |= 1L << folded.charAt(i);
        }
        return Optional.of(new PartyName(folded, String.join(" ", words), letters));
    }

    /** The similarity, two decimals, rounded down; empty when the names are not alike. */
    Optional<BigDecimal> similarity(PartyName other) {
        if (cannotBeAlike(other)) {
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

    /** Cheap, and sure when it says so: nearly all names end here. */
    private boolean cannotBeAlike(PartyName other) {
        double length = folded.length();
        double otherLength = other.folded.length();
        double common = Math.min(
                length - Long.bitCount(letters & ~other.letters),
                otherLength - Long.bitCount(other.letters & ~letters));
        return common / length + common / otherLength < LEAST_SHARES;
    }
}

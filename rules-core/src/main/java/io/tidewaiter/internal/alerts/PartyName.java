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

    /**
     * Jaro-Winkler adds at most four tenths of what is missing to Jaro, so that 0.92 needs a Jaro similarity of at least 0.8666, and that
     * needs shares of common characters that add up to 1.6.
     */
    private static final double LEAST_SHARES = 1.5999;
    /** Where no first letter is shared, Jaro-Winkler is Jaro, and 0.92 needs shares that add up to 1.76. */
    private static final double LEAST_SHARES_OF_STRANGERS = 1.7599;

    private static final int BUCKETS = 64;

    /** Dots of abbreviations: d.o.o. is doo. */
    private static final Pattern WITHIN = Pattern.compile("[.'\u2019]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

    private final String folded;
    private final String sorted;
    /** How often characters occur, by their number modulo 64. */
    private final int[] counts = new int[BUCKETS];

    private PartyName(String folded, String sorted) {
        this.folded = folded;
        this.sorted = sorted;
        for (int i = 0; i < folded.length(); i++) {
            counts[folded.charAt(i) % BUCKETS]++;
        }
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
        String folded = spaced(Folding.fold(name));
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        String[] words = folded.split(" ", -1);
        Arrays.sort(words);
        return Optional.of(new PartyName(folded, String.join(" ", words)));
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
        double shorter = Math.min(folded.length(), other.folded.length());
        double longer = Math.max(folded.length(), other.folded.length());
        boolean strangers = folded.charAt(0) != other.folded.charAt(0) && sorted.charAt(0) != other.sorted.charAt(0);
        double least = strangers ? LEAST_SHARES_OF_STRANGERS : LEAST_SHARES;
        if (1 + shorter / longer < least) {
            return true;
        }
        int common = 0;
        for (int i = 0; i < BUCKETS; i++) {
            common += Math.min(counts[i], other.counts[i]);
        }
        return common / shorter + common / longer < least;
    }

    @Override
    public String toString() {
        return folded;
    }
}

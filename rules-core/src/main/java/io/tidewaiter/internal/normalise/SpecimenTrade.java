package io.tidewaiter.internal.normalise;

import io.tidewaiter.pack.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What decides which of several listings of a taxon holds for a specimen.
 *
 * @param country country whose population it belongs to
 * @param purpose code of the purpose, such as T for commercial trade
 * @param term code of the term, such as SKI for skins
 */
record SpecimenTrade(
        @Nullable String country,
        @Nullable String purpose,
        @Nullable String term) {

    private static final String COMMERCIAL = "T";
    private static final int LETTERS = 3;

    /** Nothing is known but the name. */
    static final SpecimenTrade UNKNOWN = new SpecimenTrade(null, null, null);

    /**
     * Whether a row holds: one for populations for theirs, and in commercial trade only for the terms it names, if it names some. So the
     * Appendices have it of some elephants: whatever an annotation does not name counts as Appendix I. What is not said to be for
     * trade counts with its population: see ADR 11.
     */
    Truth covers(TableRow row) {
        Truth population = among(row.text("countries").orElse(""), country);
        String terms = row.optionalText("commercial_terms").orElse("");
        return COMMERCIAL.equals(purpose) ? population.and(among(terms, isCode(term) ? term : null)) : population;
    }

    /** A term in words is not held against codes. */
    private static boolean isCode(@Nullable String term) {
        return term != null && term.length() == LETTERS;
    }

    /** Whether a code is one of a list with blanks between; no list stands for all. */
    private static Truth among(String codes, @Nullable String code) {
        if (codes.isEmpty()) {
            return Truth.TRUE;
        }
        return code == null
                ? Truth.UNKNOWN
                : Truth.of(List.of(codes.split(" ", -1)).contains(code));
    }
}

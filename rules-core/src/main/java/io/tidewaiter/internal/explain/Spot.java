package io.tidewaiter.internal.explain;

import java.util.List;

/**
 * Places in the input that would tell what is not known.
 *
 * @param supply one by one, for example {@code equipment[0].verifiedGrossMass}
 * @param told as a sentence ends with them, when no table is missing
 */
record Spot(List<String> supply, String told) {

    static Spot of(List<String> supply) {
        String told = supply.isEmpty() ? " (no entry in the reference tables)" : " (" + String.join(", ", supply) + ")";
        return new Spot(supply, told);
    }
}

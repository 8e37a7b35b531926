package io.tidewaiter;

/**
 * What would be without one finding, computed by the same scorer and policy.
 *
 * @param rule the rule that is left out
 * @param score score without it, 0 to 100
 * @param lane lane without it
 * @param changesLane whether that is another lane than the one proposed
 */
public record Counterfactual(String rule, int score, Lane lane, boolean changesLane) {

    /** For example {@code Without SEA-24 the proposal is BLUE (22).}. */
    public String sentence() {
        return "Without " + rule + " the proposal is " + (changesLane ? "" : "still ") + lane + " (" + score + ").";
    }
}

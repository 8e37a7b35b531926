package io.tidewaiter;

import java.util.Optional;

/**
 * What would be without one finding, computed by the same scorer and policy.
 *
 * @param rule the rule that is left out
 * @param score score without it, 0 to 100
 * @param lane lane of a consignment without it
 * @param proposal proposal for a traveller without it
 * @param changesLane whether that is another lane, or another proposal, than the one made
 */
public record Counterfactual(
        String rule, int score, Optional<Lane> lane, Optional<Proposal> proposal, boolean changesLane) {

    /** Of a consignment. */
    public Counterfactual(String rule, int score, Lane lane, boolean changesLane) {
        this(rule, score, Optional.of(lane), Optional.empty(), changesLane);
    }

    /** The lane or the proposal without it, as it is written. */
    public String proposed() {
        return lane.map(Lane::name).or(() -> proposal.map(Proposal::name)).orElse("");
    }

    /** For example {@code Without SEA-24 the proposal is BLUE (22).}. */
    public String sentence() {
        return "Without " + rule + " the proposal is " + (changesLane ? "" : "still ") + proposed() + " (" + score
                + ").";
    }
}

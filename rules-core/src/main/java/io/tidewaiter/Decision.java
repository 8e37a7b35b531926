package io.tidewaiter;

import io.tidewaiter.pack.Ask;
import java.util.List;
import java.util.Optional;

/**
 * What is proposed; a person decides. A consignment has a lane, a traveller a proposal.
 *
 * @param lane treatment proposed for a consignment; empty for a traveller
 * @param proposal what is proposed for a traveller; empty for a consignment
 * @param protection whether somebody trained to support possible victims should look at a traveller, apart from all else; empty for a
 *     consignment
 * @param policy policy that was applied, {@code id@version}
 * @param review whether a person looks whatever the total
 * @param random whether the subject was chosen at random, whatever was found; results of these are kept apart to measure hit rates
 * @param asks what to ask the sender for, in order, without repeats
 * @param steps how the answer came about, in order
 */
public record Decision(
        Optional<Lane> lane,
        Optional<Proposal> proposal,
        Optional<Proposal> protection,
        String policy,
        boolean review,
        boolean random,
        List<Ask> asks,
        List<Step> steps) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when there is neither a lane nor a proposal, or both
     */
    public Decision {
        if (lane.isPresent() == proposal.isPresent() || proposal.isPresent() != protection.isPresent()) {
            throw new IllegalArgumentException(
                    "A decision has a lane, or a proposal and what is proposed for protection, and never both.");
        }
        asks = List.copyOf(asks);
        steps = List.copyOf(steps);
    }

    /** What is proposed for a consignment. */
    public Decision(Lane lane, String policy, boolean review, boolean random, List<Ask> asks, List<Step> steps) {
        this(Optional.of(lane), Optional.empty(), Optional.empty(), policy, review, random, asks, steps);
    }

    /** What is proposed for a traveller. */
    public Decision(
            Proposal proposal, Proposal protection, String policy, boolean review, boolean random, List<Step> steps) {
        this(
                Optional.empty(),
                Optional.of(proposal),
                Optional.of(protection),
                policy,
                review,
                random,
                List.of(),
                steps);
    }

    /** The lane or the proposal, as it is written. */
    public String proposed() {
        return lane.map(Lane::name).or(() -> proposal.map(Proposal::name)).orElseThrow();
    }

    /**
     * One step towards the answer.
     *
     * @param lane lane of a consignment after this step
     * @param proposal proposal for a traveller after this step
     * @param because why, for example "score 52 is in YELLOW, 40 to 69"
     */
    public record Step(Optional<Lane> lane, Optional<Proposal> proposal, String because) {

        /** A step towards a lane. */
        public Step(Lane lane, String because) {
            this(Optional.of(lane), Optional.empty(), because);
        }

        /** A step towards a proposal. */
        public Step(Proposal proposal, String because) {
            this(Optional.empty(), Optional.of(proposal), because);
        }

        /** The lane or the proposal after this step, as it is written. */
        public String reached() {
            return lane.map(Lane::name).or(() -> proposal.map(Proposal::name)).orElse("");
        }
    }
}

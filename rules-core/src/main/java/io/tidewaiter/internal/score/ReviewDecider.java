package io.tidewaiter.internal.score;

import io.tidewaiter.Decision;
import io.tidewaiter.Decision.Step;
import io.tidewaiter.Proposal;
import io.tidewaiter.ReviewPolicy;
import io.tidewaiter.pack.Threat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * From points to a proposal, one explained step after the other. What may be done for a possible victim is proposed apart: its points
 * are those of a threat of their own and never meet the others.
 */
public final class ReviewDecider {

    private final ReviewPolicy policy;
    private final Tally tally;
    private final List<Step> steps = new ArrayList<>();
    private Proposal proposal = Proposal.NO_PROPOSAL;

    private ReviewDecider(ReviewPolicy policy, Tally tally) {
        this.policy = policy;
        this.tally = tally;
    }

    /** Applies a policy to a tally. */
    public static Decision decide(ReviewPolicy policy, Tally tally) {
        ReviewDecider decider = new ReviewDecider(policy, tally);
        decider.byScore();
        boolean review = decider.byReview();
        Proposal protection = decider.protection();
        boolean random = decider.byChance();
        return new Decision(decider.proposal, protection, policy.ref(), review, random, decider.steps);
    }

    private void byScore() {
        List<Threat> enough = tally.scores().keySet().stream()
                .filter(threat -> threat != Threat.VICTIMS && carries(threat))
                .toList();
        if (enough.isEmpty()) {
            step(Proposal.NO_PROPOSAL, "score " + tally.score() + inGroups() + ": " + needed());
            return;
        }
        for (Threat threat : enough) {
            step(
                    Proposal.PROPOSE_REVIEW,
                    "score " + tally.scores().get(threat) + " (" + threat + ") from rules of "
                            + groups(threat).size() + " groups, " + String.join(", ", groups(threat)));
        }
    }

    private String inGroups() {
        return tally.scores().entrySet().stream()
                .filter(one -> one.getKey() != Threat.VICTIMS && one.getValue() > 0)
                .filter(one -> one.getValue() == tally.score())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(threat ->
                        " (" + threat + ") from rules of " + groups(threat).size() + " group(s)")
                .orElse("");
    }

    private String needed() {
        return "a proposal needs " + policy.points() + " points of one threat from rules of " + policy.groups()
                + " groups";
    }

    private boolean carries(Threat threat) {
        return tally.scores().getOrDefault(threat, 0) >= policy.points()
                && groups(threat).size() >= policy.groups();
    }

    /** Groups whose rules count under a threat; a rule without a group stands for itself. */
    private Set<String> groups(Threat threat) {
        return tally.findings().stream()
                .filter(finding -> finding.card().threat() == threat && finding.counted() > 0)
                .map(finding -> finding.card().group().orElse(finding.id()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the loader lets ask for a person by itself: a hit on a document, an alert, a bag without its passenger. */
    private boolean byReview() {
        List<String> asked = tally.findings().stream()
                .filter(Scored::review)
                .map(Scored::id)
                .sorted()
                .distinct()
                .toList();
        if (asked.isEmpty()) {
            return false;
        }
        step(
                Proposal.PROPOSE_REVIEW,
                "a document, an alert or a bag asks for a person whatever the total: " + String.join(", ", asked));
        return true;
    }

    private Proposal protection() {
        if (!carries(Threat.VICTIMS)) {
            return Proposal.NO_PROPOSAL;
        }
        steps.add(new Step(
                proposal,
                "apart from this, somebody trained to support victims should look: "
                        + tally.scores().get(Threat.VICTIMS) + " points from rules of "
                        + groups(Threat.VICTIMS).size() + " groups"));
        return Proposal.PROPOSE_REVIEW;
    }

    private boolean byChance() {
        if (!RandomDraw.chosen(policy.random(), tally.matches().sheet())) {
            return false;
        }
        String percent = BigDecimal.valueOf(policy.random().perTenThousand(), 2)
                .stripTrailingZeros()
                .toPlainString();
        step(Proposal.PROPOSE_REVIEW, "chosen at random (" + percent + " %), not because of anything found");
        return true;
    }

    private void step(Proposal next, String because) {
        proposal = next;
        steps.add(new Step(next, because));
    }
}

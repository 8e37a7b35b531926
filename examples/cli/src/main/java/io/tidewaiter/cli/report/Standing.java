package io.tidewaiter.cli.report;

import io.tidewaiter.Decision;
import io.tidewaiter.Lane;
import io.tidewaiter.Proposal;
import io.tidewaiter.ScreeningResult;
import io.tidewaiter.pack.Profile;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Where an answer stands among those of its kind, the most urgent last: the lane of a consignment, or what is proposed for a traveller.
 * Review and care are proposed apart from each other, so a traveller may have both.
 */
public enum Standing {
    /** Lane GREEN. */
    GREEN(Profile.CARGO),
    /** Lane BLUE. */
    BLUE(Profile.CARGO),
    /** Lane YELLOW. */
    YELLOW(Profile.CARGO),
    /** Lane RED. */
    RED(Profile.CARGO),
    /** Nothing is proposed for a traveller; this says nothing about the person. */
    NONE(Profile.PASSENGER),
    /** Somebody trained to support possible victims should look. */
    CARE(Profile.PASSENGER),
    /** A person should look individually. */
    REVIEW(Profile.PASSENGER),
    /** A person should look individually, and apart from that somebody trained to support possible victims. */
    REVIEW_AND_CARE(Profile.PASSENGER);

    private final Profile profile;

    Standing(Profile profile) {
        this.profile = profile;
    }

    /** Those of a profile, the most urgent first. */
    public static List<Standing> of(Profile profile) {
        List<Standing> all = Arrays.asList(values());
        Collections.reverse(all);
        return all.stream().filter(one -> one.profile == profile).toList();
    }

    static Standing of(Decision decision) {
        return decision.lane()
                .map(Standing::of)
                .orElseGet(() -> of(
                        decision.proposal().orElseThrow(), decision.protection().orElseThrow()));
    }

    static Standing of(ScreeningResult result) {
        return result.profile() == Profile.CARGO ? of(result.lane()) : of(result.proposal(), result.protection());
    }

    private static Standing of(Lane lane) {
        return switch (lane) {
            case GREEN -> GREEN;
            case BLUE -> BLUE;
            case YELLOW -> YELLOW;
            case RED -> RED;
        };
    }

    private static Standing of(Proposal proposal, Proposal protection) {
        boolean care = protection == Proposal.PROPOSE_REVIEW;
        return switch (proposal) {
            case NO_PROPOSAL -> care ? CARE : NONE;
            case PROPOSE_REVIEW -> care ? REVIEW_AND_CARE : REVIEW;
        };
    }

    /** Whether nothing is proposed, so that it is shown only when all are. */
    public boolean quiet() {
        return this == GREEN || this == NONE;
    }

    /** As it is shown. */
    public String word() {
        return name().replace("_AND_", "+");
    }

    /** Class of the style sheet. */
    public String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

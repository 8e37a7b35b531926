package io.tidewaiter.internal.score;

import io.tidewaiter.Decision;
import io.tidewaiter.Lane;
import io.tidewaiter.Proposal;
import io.tidewaiter.pack.Ask;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of an answer, without its reasons.
 *
 * @param score 0 to 100, that of the highest threat
 * @param dataQuality data-quality points, 0 or more
 * @param lane treatment proposed for a consignment; null for a traveller
 * @param proposal what is proposed for a traveller; null for a consignment
 * @param protection whether somebody trained to support victims should look at a traveller; null for a consignment
 * @param review whether a person looks whatever the total
 * @param random whether the subject was chosen at random
 * @param asks what to ask the sender for, in order
 */
public record Verdict(
        int score,
        int dataQuality,
        @Nullable Lane lane,
        @Nullable Proposal proposal,
        @Nullable Proposal protection,
        boolean review,
        boolean random,
        List<Ask> asks) {

    /** That of a consignment. */
    Verdict(int score, int dataQuality, Lane lane, boolean review, boolean random, List<Ask> asks) {
        this(score, dataQuality, lane, null, null, review, random, asks);
    }

    /** The short form of a decision. */
    public static Verdict of(Tally tally, Decision decision) {
        return new Verdict(
                tally.score(),
                tally.dataQuality(),
                decision.lane().orElse(null),
                decision.proposal().orElse(null),
                decision.protection().orElse(null),
                decision.review(),
                decision.random(),
                decision.asks());
    }
}

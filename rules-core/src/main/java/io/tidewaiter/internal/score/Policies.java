package io.tidewaiter.internal.score;

import io.tidewaiter.Decision;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.ReviewPolicy;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.pack.Profile;

/**
 * From rules that are true to points, and from points to what is proposed.
 *
 * @param lanes for consignments
 * @param reviews for travellers
 */
public record Policies(LanePolicy lanes, ReviewPolicy reviews) {

    /** Counts the points. */
    public Tally tally(Matches matches) {
        return Scorer.score(matches, !reviews.minors() && minor(matches.sheet()));
    }

    /** What the points come to. */
    public Decision decide(Tally tally) {
        return tally.matches().sheet().profile() == Profile.CARGO
                ? LaneDecider.decide(lanes, tally)
                : ReviewDecider.decide(reviews, tally);
    }

    private static boolean minor(FactSheet sheet) {
        return sheet.profile() == Profile.PASSENGER
                && Boolean.TRUE.equals(sheet.traveller().minor());
    }
}

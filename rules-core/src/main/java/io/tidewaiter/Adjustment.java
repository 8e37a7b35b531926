package io.tidewaiter;

import io.tidewaiter.pack.Threat;

/**
 * A named change to the sum of a threat's points.
 *
 * @param threat the threat
 * @param kind which limit was applied
 * @param points what it adds (positive) or takes off (negative)
 * @param because in words, for example "group seal: SEA-25 counts a quarter beside SEA-24"
 */
public record Adjustment(Threat threat, Kind kind, int points, String because) {

    /** The limits of the score. */
    public enum Kind {
        /** In a correlation group only the highest finding counts in full, the others a quarter. */
        GROUP,
        /** Findings on places alone add at most 15 together. */
        PLACE,
        /** Mitigation takes off at most 40 % of a threat's points. */
        MITIGATION_LIMIT,
        /** A threat has at most 100 points. */
        CAP,
        /** A traveller under 18 has no crime score. */
        MINOR
    }
}

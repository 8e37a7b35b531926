package io.tidewaiter.internal.score;

import io.tidewaiter.Adjustment;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.pack.Threat;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bill of points.
 *
 * @param matches what was counted
 * @param findings what was found, highest counted first, then by rule id
 * @param mitigating what speaks for the sender, strongest first, then by rule id
 * @param adjustments limits that were applied, by threat
 * @param scores score by threat, 0 to 100, only threats with findings
 * @param dataQuality data-quality points, never part of a score
 */
public record Tally(
        Matches matches,
        List<Scored> findings,
        List<Scored> mitigating,
        List<Adjustment> adjustments,
        SortedMap<Threat, Integer> scores,
        int dataQuality) {

    public Tally {
        findings = List.copyOf(findings);
        mitigating = List.copyOf(mitigating);
        adjustments = List.copyOf(adjustments);
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }

    /** The score of the highest threat, 0 when there is none. What is counted to protect a possible victim is no part of it. */
    public int score() {
        int highest = 0;
        for (Map.Entry<Threat, Integer> one : scores.entrySet()) {
            highest = one.getKey() == Threat.VICTIMS ? highest : Math.max(highest, one.getValue());
        }
        return highest;
    }
}

package io.tidewaiter.internal.score;

import io.tidewaiter.Adjustment;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.pack.Threat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The third stage: from rules that are true to points.
 *
 * <p>For every threat in the tally, the counted points of its findings, plus those of the mitigating findings that apply to it, plus
 * its adjustments, give its score exactly. The order of packs and rules changes nothing.
 */
public final class Scorer {

    private Scorer() {}

    /** Counts the points of an adult or of cargo. */
    public static Tally score(Matches matches) {
        return score(matches, false);
    }

    /**
     * Counts the points.
     *
     * @param minor whether the subject is under 18 and has no crime score: what was found stays listed, counted against a limit of 0
     */
    public static Tally score(Matches matches, boolean minor) {
        List<Scored> counted = Counting.count(matches);
        List<Scored> findings = select(counted, false);
        List<Scored> mitigating = select(counted, true);
        List<Adjustment> adjustments = new ArrayList<>();
        SortedMap<Threat, Integer> scores = new TreeMap<>();
        for (Scored finding : findings) {
            scores.computeIfAbsent(finding.card().threat(), threat -> {
                ThreatBill bill = ThreatBill.of(threat, findings, mitigating, minor);
                adjustments.addAll(bill.adjustments());
                return bill.score();
            });
        }
        adjustments.sort(Comparator.comparing(Adjustment::threat).thenComparing(Adjustment::kind));
        return new Tally(matches, findings, mitigating, adjustments, scores, dataQuality(findings));
    }

    private static List<Scored> select(List<Scored> counted, boolean mitigating) {
        List<Scored> some = new ArrayList<>();
        for (Scored scored : counted) {
            if (scored.card().mitigating() == mitigating) {
                some.add(scored);
            }
        }
        some.sort(Scored.STRONGEST_FIRST);
        return some;
    }

    private static int dataQuality(List<Scored> findings) {
        int points = 0;
        for (Scored finding : findings) {
            points += finding.quality();
        }
        return points;
    }
}

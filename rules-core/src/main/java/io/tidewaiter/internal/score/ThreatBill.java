package io.tidewaiter.internal.score;

import io.tidewaiter.Adjustment;
import io.tidewaiter.Adjustment.Kind;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.Threat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bill of one threat: each limit writes down what it changed, so that the sum stays exact. */
final class ThreatBill {

    /** Findings on places alone add at most this many points together. */
    static final int PLACE_LIMIT = 15;

    /** Mitigation takes off at most this many hundredths of the points found. */
    static final int MITIGATION_PERCENT = 40;

    /** Most points of a threat. */
    static final int CAP = 100;

    private final Threat threat;
    private final List<Adjustment> adjustments = new ArrayList<>();
    private int sum;

    private ThreatBill(Threat threat) {
        this.threat = threat;
    }

    static ThreatBill of(Threat threat, List<Scored> findings, List<Scored> mitigating) {
        ThreatBill bill = new ThreatBill(threat);
        bill.add(findings.stream().filter(f -> f.card().threat() == threat).toList());
        bill.mitigate(mitigating.stream()
                .filter(m -> m.card().threat() == threat || m.card().threat() == Threat.ANY)
                .toList());
        bill.cap();
        return bill;
    }

    List<Adjustment> adjustments() {
        return adjustments;
    }

    int score() {
        return sum;
    }

    private void add(List<Scored> findings) {
        List<Share> shares = grouped(findings);
        int places = total(shares.stream()
                .filter(share -> share.of().card().kind() == RuleKind.PLACE)
                .toList());
        sum += total(shares);
        if (places > PLACE_LIMIT) {
            adjust(
                    Kind.PLACE,
                    PLACE_LIMIT - places,
                    "findings on places alone add at most " + PLACE_LIMIT + " together, here " + places);
        }
    }

    private void mitigate(List<Scored> mitigating) {
        int limit = sum * MITIGATION_PERCENT / 100;
        int wanted = -total(grouped(mitigating));
        sum -= wanted;
        if (wanted > limit) {
            adjust(
                    Kind.MITIGATION_LIMIT,
                    wanted - limit,
                    "mitigation takes off at most " + MITIGATION_PERCENT + " % of the points found, here " + limit);
        }
    }

    private void cap() {
        if (sum > CAP) {
            adjust(Kind.CAP, CAP - sum, "a threat has at most " + CAP + " points");
        }
    }

    /** Points after the group limit; the findings come strongest first, so the first of a group counts in full. */
    private List<Share> grouped(List<Scored> strongestFirst) {
        Map<String, String> leaders = new HashMap<>();
        List<Share> shares = new ArrayList<>();
        for (Scored scored : strongestFirst) {
            int points = scored.counted();
            String group = scored.card().group().orElse("");
            String leader = group.isEmpty() || points == 0 ? null : leaders.putIfAbsent(group, scored.id());
            int share = leader == null ? points : points / 4;
            if (leader != null) {
                note(
                        Kind.GROUP,
                        share - points,
                        "group " + group + ": " + scored.id() + " counts a quarter beside " + leader);
            }
            shares.add(new Share(scored, share));
        }
        return shares;
    }

    private static int total(Collection<Share> shares) {
        return shares.stream().mapToInt(Share::points).sum();
    }

    private void adjust(Kind kind, int points, String because) {
        sum += points;
        note(kind, points, because);
    }

    private void note(Kind kind, int points, String because) {
        adjustments.add(new Adjustment(threat, kind, points, because));
    }

    /** What is left of a finding after the group limit. */
    private record Share(Scored of, int points) {}
}

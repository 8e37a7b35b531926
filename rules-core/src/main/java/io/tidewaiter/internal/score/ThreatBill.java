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

    static ThreatBill of(Threat threat, List<Scored> findings, List<Scored> mitigating, boolean minor) {
        ThreatBill bill = new ThreatBill(threat);
        bill.add(of(findings, threat, threat));
        bill.mitigate(of(mitigating, threat, threat == Threat.VICTIMS ? threat : Threat.ANY));
        bill.cap();
        bill.spare(minor);
        return bill;
    }

    private static List<Scored> of(List<Scored> all, Threat one, Threat other) {
        List<Scored> some = new ArrayList<>();
        for (Scored scored : all) {
            Threat threat = scored.card().threat();
            if (threat == one || threat == other) {
                some.add(scored);
            }
        }
        return some;
    }

    List<Adjustment> adjustments() {
        return adjustments;
    }

    int score() {
        return sum;
    }

    private void add(List<Scored> findings) {
        List<Share> shares = grouped(findings);
        int places = 0;
        for (Share share : shares) {
            places += share.of().card().kind() == RuleKind.PLACE ? share.points() : 0;
        }
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

    /** A minor has no crime score, unless the host's law says otherwise. */
    private void spare(boolean minor) {
        if (minor && threat != Threat.VICTIMS && sum > 0) {
            adjust(Kind.MINOR, -sum, "the traveller is under 18: no crime score");
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
        int total = 0;
        for (Share share : shares) {
            total += share.points();
        }
        return total;
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

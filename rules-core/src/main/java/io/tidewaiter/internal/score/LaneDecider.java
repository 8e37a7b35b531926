package io.tidewaiter.internal.score;

import io.tidewaiter.Decision;
import io.tidewaiter.Decision.Step;
import io.tidewaiter.Lane;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.RuleKind;
import io.tidewaiter.pack.Threat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** From points to a lane, one explained step after the other. */
public final class LaneDecider {

    private final LanePolicy policy;
    private final Tally tally;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Ask> asks = EnumSet.noneOf(Ask.class);
    private Lane lane = Lane.GREEN;

    private LaneDecider(LanePolicy policy, Tally tally) {
        this.policy = policy;
        this.tally = tally;
    }

    /** Applies a policy to a tally. */
    public static Decision decide(LanePolicy policy, Tally tally) {
        LaneDecider decider = new LaneDecider(policy, tally);
        decider.byScore();
        boolean review = decider.byReview();
        decider.byDataQuality();
        decider.byRequests();
        decider.byScreening();
        boolean random = decider.byChance();
        return new Decision(decider.lane, policy.ref(), review, random, List.copyOf(decider.asks), decider.steps);
    }

    /** Each threat gives a lane; the highest stands. */
    private void byScore() {
        Lane byPoints = policy.lane(tally.score());
        Lane allowed = Lane.GREEN;
        for (var entry : tally.scores().entrySet()) {
            Lane own = policy.lane(entry.getValue());
            allowed = max(allowed, own == Lane.RED && valueAlone(entry.getKey()) ? Lane.YELLOW : own);
        }
        step(byPoints, scoreText(byPoints));
        if (allowed.compareTo(byPoints) < 0) {
            step(allowed, "declared values alone are a reason to ask, never to examine: at most " + allowed);
        }
    }

    private String scoreText(Lane reached) {
        StringJoiner threats = new StringJoiner(", ", " (", ")").setEmptyValue("");
        int score = tally.score();
        tally.scores().forEach((threat, points) -> {
            if (points > 0 && points == score) {
                threats.add(threat.name());
            }
        });
        return "score " + score + threats + " is in " + reached + ", " + policy.lowest(reached) + " to "
                + policy.highest(reached);
    }

    private boolean valueAlone(Threat threat) {
        for (Scored finding : tally.findings()) {
            boolean counts = finding.card().threat() == threat && finding.counted() > 0;
            if (counts && finding.card().kind() != RuleKind.VALUE) {
                return false;
            }
        }
        return true;
    }

    private boolean byReview() {
        List<Scored> unmet = findings(Scored::review);
        if (unmet.isEmpty()) {
            return false;
        }
        step(
                max(lane, Lane.YELLOW),
                "a legal requirement is not met, a person looks whatever the total: " + ids(unmet));
        return true;
    }

    private void byDataQuality() {
        int points = tally.dataQuality();
        if (points < policy.dataQuality().ask()) {
            return;
        }
        List<Scored> poor = findings(finding -> finding.quality() > 0);
        Set<Ask> named = poor.stream()
                .flatMap(finding -> finding.card().ask().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Ask.class)));
        asks.addAll(named.isEmpty() ? Set.of(Ask.RFI) : named);
        boolean tooPoor = points >= policy.dataQuality().tooPoor();
        step(
                lane,
                "data quality " + points + (tooPoor ? ", too poor to judge" : "") + ": ask for better data, "
                        + ids(poor));
    }

    /** What a finding asks for that does not rest on poor data holds whatever the data quality. */
    private void byRequests() {
        for (Scored finding : tally.findings()) {
            if ((finding.counted() > 0 || finding.review()) && finding.quality() == 0) {
                finding.card().ask().ifPresent(asks::add);
            }
        }
    }

    private List<Scored> findings(Predicate<Scored> wanted) {
        List<Scored> some = new ArrayList<>();
        for (Scored finding : tally.findings()) {
            if (wanted.test(finding)) {
                some.add(finding);
            }
        }
        return some;
    }

    private void byScreening() {
        int security = tally.scores().getOrDefault(Threat.SECURITY, 0);
        if (security < policy.screening().from()) {
            return;
        }
        String mode = mode(sheet());
        if (policy.screening().modes().stream().anyMatch(one -> one.name().equals(mode))) {
            asks.add(Ask.RFS);
            step(lane, "security score " + security + " by " + mode + ": ask for screening before loading");
        }
    }

    /** The mode of transport; empty text when unknown. */
    static String mode(FactSheet sheet) {
        return sheet.of(Shipment.class).stream()
                .map(fact -> ((Shipment) fact).mode())
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private boolean byChance() {
        LanePolicy.RandomShare share = policy.random();
        if (!RandomDraw.chosen(share, sheet())) {
            return false;
        }
        String percent = BigDecimal.valueOf(share.perTenThousand(), 2)
                .stripTrailingZeros()
                .toPlainString();
        step(max(lane, Lane.YELLOW), "chosen at random (" + percent + " %), not because of anything found");
        return true;
    }

    private FactSheet sheet() {
        return tally.matches().sheet();
    }

    private void step(Lane next, String because) {
        lane = next;
        steps.add(new Step(next, because));
    }

    private static String ids(List<Scored> scored) {
        return scored.stream().map(Scored::id).sorted().distinct().collect(Collectors.joining(", "));
    }

    private static Lane max(Lane one, Lane two) {
        return one.compareTo(two) >= 0 ? one : two;
    }
}

package io.tidewaiter.internal.score;

import io.tidewaiter.Lane;
import io.tidewaiter.LanePolicy;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.plan.Judgement;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.RuleCard;
import io.tidewaiter.pack.Threat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The third stage for a batch: the numbers that {@link Scorer} and {@link LaneDecider} come to, without their reasons. Immutable, for
 * any number of threads.
 */
public final class QuickScore implements Scores {

    private static final int THREATS = Weights.THREATS.size();
    private static final int SECURITY = Weights.THREATS.indexOf(Threat.SECURITY);

    private final Weights weights;
    private final LanePolicy policy;
    private final List<Lane> lanes;
    private final Set<String> screenedModes;

    /**
     * Prepares to count.
     *
     * @param cards the cards of all rules, by number
     * @param policy makes lanes of scores
     */
    public QuickScore(List<RuleCard> cards, LanePolicy policy) {
        this.weights = new Weights(cards);
        this.policy = policy;
        this.lanes =
                IntStream.rangeClosed(0, ThreatBill.CAP).mapToObj(policy::lane).toList();
        this.screenedModes =
                policy.screening().modes().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Verdict score(FactSheet sheet, Judgement judgement) {
        QuickTally tally = QuickTally.ofThread();
        tally.count(weights, judgement);
        boolean random = RandomDraw.chosen(policy.random(), sheet);
        Lane lane = lane(tally);
        if ((random || tally.review()) && lane.compareTo(Lane.YELLOW) < 0) {
            lane = Lane.YELLOW;
        }
        return new Verdict(tally.score(), tally.quality(), lane, tally.review(), random, Asks.of(asks(sheet, tally)));
    }

    private Lane lane(QuickTally tally) {
        Lane lane = Lane.GREEN;
        for (int threat = 0; threat < THREATS; threat++) {
            if (tally.found(threat)) {
                Lane own = lanes.get(tally.score(threat));
                boolean mild = own == Lane.RED && tally.valueAlone(threat);
                Lane allowed = mild ? Lane.YELLOW : own;
                lane = allowed.compareTo(lane) > 0 ? allowed : lane;
            }
        }
        return lane;
    }

    private int asks(FactSheet sheet, QuickTally tally) {
        int asks = tally.otherAsks();
        if (tally.quality() >= policy.dataQuality().ask()) {
            asks |= tally.poorAsks() == 0 ? Asks.bit(Ask.RFI) : tally.poorAsks();
        }
        if (tally.score(SECURITY) >= policy.screening().from() && screenedModes.contains(LaneDecider.mode(sheet))) {
            asks |= Asks.bit(Ask.RFS);
        }
        return asks;
    }
}

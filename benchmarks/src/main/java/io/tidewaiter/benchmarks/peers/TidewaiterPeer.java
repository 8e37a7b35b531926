package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.LanePolicy;
import io.tidewaiter.RiskProfiler;
import io.tidewaiter.ScreeningResult;
import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.FactSheet;
import java.util.List;

/**
 * This library: one profiler, and the short answer for each record. Its answer holds the lane too. Nobody is chosen at random, because no
 * other peer draws. May be shared by threads.
 */
public final class TidewaiterPeer implements Peer {

    private final RiskProfiler profiler;

    /** Reads and compiles the rules. */
    public TidewaiterPeer(List<RuleSpec> rules) {
        this.profiler = RiskProfiler.builder()
                .packs(GeneratedPacks.packs(rules))
                .policy(withoutChance())
                .build();
    }

    /** The standard policy without its random share. */
    public static LanePolicy withoutChance() {
        return LanePolicy.standard().withRandom(new LanePolicy.RandomShare(0, "no draw"));
    }

    @Override
    public ScreeningResult judge(FactSheet sheet) {
        return profiler.screen(sheet);
    }

    @Override
    public Answer answer(FactSheet sheet) {
        ScreeningResult result = judge(sheet);
        return Answer.of(result.fired().stream().mapToInt(RuleSpec::number).toArray(), result.score());
    }
}

package io.tidewaiter;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.explain.Explainer;
import io.tidewaiter.internal.explain.Explorer;
import io.tidewaiter.internal.score.LaneDecider;
import io.tidewaiter.internal.score.Scorer;
import io.tidewaiter.internal.score.Tally;
import io.tidewaiter.model.Subject;
import io.tidewaiter.pack.RulePack;
import java.time.Instant;
import java.util.List;

/**
 * The door: takes a subject and gives an assessment that explains itself. Immutable and thread-safe; build one and share it.
 *
 * <pre>{@code
 * RiskProfiler profiler = RiskProfiler.builder().pack(Path.of("sea-container")).build();
 * Assessment assessment = profiler.assess(consignment);
 * }</pre>
 *
 * <p>Equal subject, packs, tables, policy and as-of instant give an equal assessment, on any thread, alone or among millions.
 */
public final class RiskProfiler {

    private final Normalise normalise;
    private final PacksInForce packs;
    private final LanePolicy policy;
    private final Explainer explainer;

    RiskProfiler(Normalise normalise, PacksInForce packs, LanePolicy policy, Explainer explainer) {
        this.normalise = normalise;
        this.packs = packs;
        this.policy = policy;
        this.explainer = explainer;
    }

    /** Starts to build a profiler. */
    public static RiskProfilerBuilder builder() {
        return new RiskProfilerBuilder();
    }

    /**
     * Assesses a subject as of the instant at which it was lodged.
     *
     * @throws MissingAsOfException when the subject does not say when it was lodged
     * @throws NoPackInForceException when none of the packs was in force then
     */
    public Assessment assess(Subject subject) {
        return assess(subject, lodgedAt(subject));
    }

    /**
     * Assesses a subject with the packs, lists and tables in force at an instant.
     *
     * @throws NoPackInForceException when none of the packs is in force at that instant
     */
    public Assessment assess(Subject subject, Instant asOf) {
        return judge(subject, asOf).assessment();
    }

    /** The whole way of a subject: every stage takes what the one before it returned. */
    private Judged judge(Subject subject, Instant asOf) {
        FactSheet sheet = normalise.facts(subject, asOf);
        Matches matches = packs.evaluate(sheet);
        Tally tally = Scorer.score(matches);
        Decision decision = LaneDecider.decide(policy, tally);
        return new Judged(tally, explainer.explain(tally, decision, packs.warnings(sheet)));
    }

    /** The answer and the count behind it. */
    private record Judged(Tally tally, Assessment assessment) {}

    /**
     * Assesses a subject as of the instant at which it was lodged, and tells what would change the answer.
     *
     * @throws MissingAsOfException when the subject does not say when it was lodged
     */
    public Exploration explore(Subject subject) {
        return explore(subject, lodgedAt(subject));
    }

    /** Assesses a subject and tells what would change the answer; takes longer than {@link #assess}. */
    public Exploration explore(Subject subject, Instant asOf) {
        Judged judged = judge(subject, asOf);
        return new Exploration(
                judged.assessment(),
                Explorer.counterfactuals(policy, judged.tally()),
                Explorer.nearMisses(judged.tally().matches()));
    }

    /** All packs that were loaded, in force or not, sorted by id, then version. */
    public List<RulePack> packs() {
        return packs.loaded();
    }

    /** The lane policy that is applied. */
    public LanePolicy policy() {
        return policy;
    }

    private static Instant lodgedAt(Subject subject) {
        Instant lodgedAt = subject.lodgedAt();
        if (lodgedAt == null) {
            throw new MissingAsOfException();
        }
        return lodgedAt;
    }

    /** The first stage: the only one that looks things up. */
    @FunctionalInterface
    interface Normalise {
        FactSheet facts(Subject subject, Instant asOf);
    }
}

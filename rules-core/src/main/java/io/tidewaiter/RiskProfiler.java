package io.tidewaiter;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.internal.evaluate.Matches;
import io.tidewaiter.internal.explain.Explainer;
import io.tidewaiter.internal.explain.Explorer;
import io.tidewaiter.internal.normalise.Derivation;
import io.tidewaiter.internal.plan.Board;
import io.tidewaiter.internal.plan.Judgement;
import io.tidewaiter.internal.score.Policies;
import io.tidewaiter.internal.score.Tally;
import io.tidewaiter.internal.score.Verdict;
import io.tidewaiter.model.Subject;
import io.tidewaiter.pack.Profile;
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
    private final Policies policies;
    private final Explainer explainer;

    RiskProfiler(Normalise normalise, PacksInForce packs, Policies policies, Explainer explainer) {
        this.normalise = normalise;
        this.packs = packs;
        this.policies = policies;
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
        return assess(facts(subject, asOf));
    }

    /** Assesses facts that were derived before. */
    Assessment assess(FactSheet sheet) {
        return judge(sheet).assessment();
    }

    /**
     * Gives the short answer for a subject as of the instant at which it was lodged; explaining it can wait until somebody reads it.
     *
     * @throws MissingAsOfException when the subject does not say when it was lodged
     * @throws NoPackInForceException when none of the packs was in force then
     */
    public ScreeningResult screen(Subject subject) {
        return screen(subject, lodgedAt(subject));
    }

    /**
     * Gives the short answer for a subject with the packs, lists and tables in force at an instant.
     *
     * @throws NoPackInForceException when none of the packs is in force at that instant
     */
    public ScreeningResult screen(Subject subject, Instant asOf) {
        return screen(facts(subject, asOf));
    }

    /**
     * Gives the short answer for facts that were derived before, for example to hold one day's traffic against several packs.
     *
     * @throws NoPackInForceException when none of the packs is in force at the instant of the facts
     */
    public ScreeningResult screen(FactSheet sheet) {
        Lineup lineup = packs.lineup(sheet.profile(), sheet.asOf());
        Judgement judgement = lineup.board().judge(sheet);
        Verdict verdict = lineup.scores().score(sheet, judgement);
        return new ScreeningResult(this, lineup.board(), sheet, judgement, verdict);
    }

    /** Screens a stream of subjects on any number of threads, with answers in the order of the stream. */
    public Batch<Subject, BatchOutcome> batch(BatchOptions options) {
        return Batch.ofSubjects(() -> this, options);
    }

    /** Screens what a reader gives; what the reader refused is passed on in its place. */
    public Batch<Intake, BatchOutcome> intakeBatch(BatchOptions options) {
        return Batch.ofIntake(() -> this, options);
    }

    /**
     * The first stage alone: what the rules may know of a subject, with the tables in force at an instant.
     *
     * @throws OtherContextException when an invented traveller comes to a profiler for service, or a real one to one for training; so do all
     *     methods that take a subject
     */
    public FactSheet facts(Subject subject, Instant asOf) {
        return begin(subject, asOf).all();
    }

    /** Begins the first stage, for a subject as of the instant at which it was lodged. */
    Derivation begin(Subject subject) {
        return begin(subject, lodgedAt(subject));
    }

    /** Begins the first stage; a batch takes each of its steps for several subjects in a row. */
    Derivation begin(Subject subject, Instant asOf) {
        return normalise.begin(subject, asOf);
    }

    /** The whole way of a subject: every stage takes what the one before it returned. */
    private Judged judge(FactSheet sheet) {
        Board board = packs.lineup(sheet.profile(), sheet.asOf()).board();
        return judged(sheet, board, board.judge(sheet));
    }

    /** Explains what was judged before. */
    Assessment explain(FactSheet sheet, Board board, Judgement judgement) {
        return judged(sheet, board, judgement).assessment();
    }

    private Judged judged(FactSheet sheet, Board board, Judgement judgement) {
        Tally tally = policies.tally(new Matches(sheet, board.matches(sheet, judgement)));
        Decision decision = policies.decide(tally);
        return new Judged(tally, explainer.explain(tally, decision, packs.warnings(sheet.profile(), sheet.asOf())));
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
        Judged judged = judge(facts(subject, asOf));
        return new Exploration(
                judged.assessment(),
                Explorer.counterfactuals(policies, judged.tally()),
                Explorer.nearMisses(judged.tally().matches()));
    }

    /**
     * Does now what would otherwise be done when the first subject of that day comes: plans the rules in force at an instant, and has
     * Drools compile those that need a session.
     *
     * @throws NoPackInForceException when none of the packs is in force at that instant
     */
    public void prepare(Profile profile, Instant asOf) {
        packs.lineup(profile, asOf).board().prepare();
    }

    /** All packs that were loaded, in force or not, sorted by id, then version. */
    public List<RulePack> packs() {
        return packs.loaded();
    }

    /** The lane policy that is applied to consignments. */
    public LanePolicy policy() {
        return policies.lanes();
    }

    /** The review policy that is applied to travellers. */
    public ReviewPolicy reviewPolicy() {
        return policies.reviews();
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
        Derivation begin(Subject subject, Instant asOf);
    }
}

package io.tidewaiter;

import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.plan.Board;
import io.tidewaiter.internal.plan.Judgement;
import io.tidewaiter.internal.score.Verdict;
import io.tidewaiter.pack.Ask;
import io.tidewaiter.pack.PackRef;
import io.tidewaiter.pack.Profile;
import java.time.Instant;
import java.util.List;

/**
 * The short answer for one subject, as a batch wants it: what is proposed and which rules say so. It keeps the facts it rests on, so
 * that {@link #explain} can make the whole assessment later, for those few results that somebody reads. Immutable and thread-safe.
 */
public final class ScreeningResult {

    private final RiskProfiler profiler;
    private final Board board;
    private final FactSheet sheet;
    private final Judgement judgement;
    private final Verdict verdict;

    ScreeningResult(RiskProfiler profiler, Board board, FactSheet sheet, Judgement judgement, Verdict verdict) {
        this.profiler = profiler;
        this.board = board;
        this.sheet = sheet;
        this.judgement = judgement;
        this.verdict = verdict;
    }

    /** The host's reference of the subject. */
    public String reference() {
        return sheet.reference();
    }

    /** Instant the answer is made for, UTC. */
    public Instant asOf() {
        return sheet.asOf();
    }

    /** The packs that were in force, sorted by id. */
    public List<PackRef> packs() {
        return board.packs().stream().map(pack -> pack.ref()).toList();
    }

    /** 0 to 100, that of the highest threat. */
    public int score() {
        return verdict.score();
    }

    /** Data-quality points, 0 or more; a number of its own. */
    public int dataQuality() {
        return verdict.dataQuality();
    }

    /**
     * The lane proposed for a consignment.
     *
     * @throws IllegalStateException for a traveller, who has none: ask {@link #proposal}
     */
    public Lane lane() {
        Lane lane = verdict.lane();
        if (lane == null) {
            throw new IllegalStateException("A traveller has no lane. Ask for the proposal.");
        }
        return lane;
    }

    /**
     * What is proposed for a traveller.
     *
     * @throws IllegalStateException for a consignment, which has none: ask {@link #lane}
     */
    public Proposal proposal() {
        Proposal proposal = verdict.proposal();
        if (proposal == null) {
            throw new IllegalStateException("A consignment has no proposal. Ask for the lane.");
        }
        return proposal;
    }

    /**
     * Whether somebody trained to support possible victims should look at a traveller, apart from {@link #proposal}.
     *
     * @throws IllegalStateException for a consignment, which has none
     */
    public Proposal protection() {
        Proposal protection = verdict.protection();
        if (protection == null) {
            throw new IllegalStateException("Protection is proposed for travellers. A consignment has none.");
        }
        return protection;
    }

    /** What kind of subject it is about. */
    public Profile profile() {
        return sheet.profile();
    }

    /** Whether a person looks whatever the total. */
    public boolean review() {
        return verdict.review();
    }

    /** Whether the subject was chosen at random, whatever was found. */
    public boolean random() {
        return verdict.random();
    }

    /** What to ask the sender for, in order, without repeats. */
    public List<Ask> asks() {
        return verdict.asks();
    }

    /** How many rules are true. */
    public int firedCount() {
        return judgement.fired();
    }

    /** How many rules could not be judged. */
    public int unknownCount() {
        return judgement.unknown();
    }

    /** Ids of the rules that are true, those that speak for the sender among them, sorted. */
    public List<String> fired() {
        return ids(judgement.firedRules());
    }

    /** Ids of the rules that could not be judged, sorted; {@link #explain} says what each of them lacked. */
    public List<String> unknown() {
        return ids(judgement.unknownRules());
    }

    /** Rules are numbered in the order of their ids. */
    private List<String> ids(int[] numbers) {
        String[] ids = new String[numbers.length];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = board.id(numbers[i]);
        }
        return List.of(ids);
    }

    /** The whole assessment, equal to the one {@link RiskProfiler#assess} makes of the same subject at the same instant. */
    public Assessment explain() {
        return profiler.explain(sheet, board, judgement);
    }
}

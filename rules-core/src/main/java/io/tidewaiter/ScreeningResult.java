package io.tidewaiter;

import io.tidewaiter.facts.FactSheet;
import java.time.Instant;
import java.util.List;

/**
 * The short answer for one subject, as a batch wants it: what is proposed and which rules say so. It keeps the facts it rests on, so
 * that {@link #explain} can make the whole assessment later, for those few results that somebody reads. Immutable and thread-safe.
 */
public final class ScreeningResult {

    private final RiskProfiler profiler;
    private final FactSheet sheet;
    private final Decision decision;
    private final int score;
    private final int dataQuality;
    private final List<String> fired;
    private final List<String> unknown;

    ScreeningResult(RiskProfiler profiler, FactSheet sheet, Assessment assessment) {
        this.profiler = profiler;
        this.sheet = sheet;
        this.decision = assessment.decision();
        this.score = assessment.score();
        this.dataQuality = assessment.dataQuality();
        this.fired = java.util.stream.Stream.concat(assessment.findings().stream(), assessment.mitigating().stream())
                .map(finding -> finding.card().id())
                .sorted()
                .toList();
        this.unknown = assessment.gaps().stream().map(Gap::rule).sorted().toList();
    }

    /** The host's reference of the subject. */
    public String reference() {
        return sheet.reference();
    }

    /** Instant the answer is made for, UTC. */
    public Instant asOf() {
        return sheet.asOf();
    }

    /** 0 to 100, that of the highest threat. */
    public int score() {
        return score;
    }

    /** Data-quality points, 0 or more; a number of its own. */
    public int dataQuality() {
        return dataQuality;
    }

    /** The proposed lane. */
    public Lane lane() {
        return decision.lane();
    }

    /** Whether a person looks whatever the total. */
    public boolean review() {
        return decision.review();
    }

    /** Whether the subject was chosen at random, whatever was found. */
    public boolean random() {
        return decision.random();
    }

    /** Ids of the rules that are true, those that speak for the sender among them, sorted. */
    public List<String> fired() {
        return fired;
    }

    /** Ids of the rules that could not be judged, sorted; {@link #explain} says what each of them lacked. */
    public List<String> unknown() {
        return unknown;
    }

    /** The whole assessment, equal to the one {@link RiskProfiler#assess} makes of the same subject at the same instant. */
    public Assessment explain() {
        return profiler.assess(sheet);
    }
}

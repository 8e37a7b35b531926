package io.tidewaiter.internal.explain;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.Assessment;
import io.tidewaiter.Decision;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.Purpose;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.evaluate.PackMatches;
import io.tidewaiter.internal.rule.Rule;
import io.tidewaiter.internal.score.Scored;
import io.tidewaiter.internal.score.Tally;
import io.tidewaiter.pack.PackRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The last stage: from points to an answer that says why. */
public final class Explainer {

    private static final Comparator<Gap> BY_RULE = Explainer::compare;

    private final String engine;
    private final Optional<Purpose> purpose;
    private final Findings findings = new Findings();
    private final Map<PackRef, AskedPack> packs = new ConcurrentHashMap<>();

    /**
     * An explainer; thread-safe.
     *
     * @param engine version of this library
     * @param purpose what the assessments are made for
     */
    public Explainer(String engine, Optional<Purpose> purpose) {
        this.engine = engine;
        this.purpose = purpose;
    }

    /**
     * Explains a decision.
     *
     * @param tally the bill of points
     * @param decision what is proposed
     * @param warnings warnings known already
     */
    public Assessment explain(Tally tally, Decision decision, List<String> warnings) {
        FactSheet sheet = tally.matches().sheet();
        Starts starts = new Starts(sheet);
        return new Assessment(
                engine,
                sheet.profile(),
                sheet.reference(),
                sheet.asOf(),
                purpose,
                applied(tally.matches().packs()),
                sheet.tables(),
                tally.score(),
                tally.scores(),
                tally.dataQuality(),
                decision,
                findings(starts, tally.findings()),
                findings(starts, tally.mitigating()),
                tally.adjustments(),
                gaps(starts, tally),
                Warnings.of(tally, warnings));
    }

    private static int compare(Gap one, Gap other) {
        int byRule = one.rule().compareTo(other.rule());
        return byRule == 0 ? one.pack().compareTo(other.pack()) : byRule;
    }

    private static List<AppliedPack> applied(List<PackMatches> packs) {
        List<AppliedPack> applied = new ArrayList<>(packs.size());
        for (PackMatches pack : packs) {
            applied.add(AppliedPack.of(pack.pack()));
        }
        return applied;
    }

    private List<Finding> findings(Starts starts, List<Scored> scored) {
        List<Finding> found = new ArrayList<>(scored.size());
        for (Scored one : scored) {
            found.add(findings.of(starts.of(one.pack()), one));
        }
        return found;
    }

    /** What could add points comes first: a reader sees only the first few. */
    private List<Gap> gaps(Starts starts, Tally tally) {
        List<Gap> adding = new ArrayList<>();
        List<Gap> mitigating = new ArrayList<>();
        Gaps gaps = new Gaps(tally.matches().sheet());
        for (PackMatches pack : tally.matches().packs()) {
            Scope start = starts.of(pack.pack());
            AskedPack asked = packs.computeIfAbsent(pack.pack().ref(), AskedPack::new);
            for (Rule rule : pack.unknown()) {
                (rule.card().mitigating() ? mitigating : adding).add(gaps.of(asked, rule, start));
            }
        }
        adding.sort(BY_RULE);
        mitigating.sort(BY_RULE);
        adding.addAll(mitigating);
        return adding;
    }
}

package io.tidewaiter.cli.report;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.Lane;
import io.tidewaiter.pack.Ask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Running counts over all answers; memory depends on the packs, not on the number of records. */
public final class Statistics {

    private static final int KEPT = 100;

    private final Counter<Lane> lanes = new Counter<>();
    private final Counter<Ask> asks = new Counter<>();
    private final Counter<String> indicators = new Counter<>();
    private final Counter<String> missingFields = new Counter<>();
    private final ScoreHistogram scores = new ScoreHistogram();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final SortedMap<String, AppliedPack> packs = new TreeMap<>();
    private final SortedSet<String> policies = new TreeSet<>();
    private final SortedSet<String> warnings = new TreeSet<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private long assessed;
    private long refused;
    private long review;
    private long random;
    private long withGaps;
    private Optional<Instant> earliest = Optional.empty();
    private Optional<Instant> latest = Optional.empty();

    /** Counts one answer without looking into it. */
    public void addUnexplained() {
        assessed++;
    }

    /** Counts one answer. */
    public void add(Assessment assessment) {
        assessed++;
        lanes.add(assessment.lane());
        scores.add(assessment.score());
        assessment.decision().asks().forEach(asks::add);
        review += assessment.decision().review() ? 1 : 0;
        random += assessment.decision().random() ? 1 : 0;
        withGaps += assessment.gaps().isEmpty() ? 0 : 1;
        assessment.findings().forEach(this::addFinding);
        addGaps(assessment.gaps());
        addProvenance(assessment);
    }

    /** Counts one refusal; the first hundred are kept. */
    public void add(Refusal refusal) {
        refused++;
        if (refusals.size() < KEPT) {
            refusals.add(refusal);
        }
    }

    private void addFinding(Finding finding) {
        indicators.add(finding.rule());
        titles.putIfAbsent(finding.rule(), finding.title());
    }

    /** A field counts once for a record, however many rules and facts lack it. */
    private void addGaps(List<Gap> gaps) {
        Set<String> seen = new HashSet<>();
        for (Gap gap : gaps) {
            for (Gap.Missing missing : gap.missing()) {
                if (seen.add(missing.field())) {
                    missingFields.add(missing.field());
                    meanings.putIfAbsent(missing.field(), missing.meaning());
                }
            }
        }
    }

    private void addProvenance(Assessment assessment) {
        assessment.packs().forEach(pack -> packs.putIfAbsent(pack.ref().toString(), pack));
        keep(policies, List.of(assessment.decision().policy()));
        keep(warnings, assessment.warnings());
        Instant asOf = assessment.asOf();
        earliest = earliest.filter(asOf::isAfter).or(() -> Optional.of(asOf));
        latest = latest.filter(asOf::isBefore).or(() -> Optional.of(asOf));
    }

    private static void keep(SortedSet<String> known, Collection<String> more) {
        for (String one : more) {
            if (known.size() < KEPT) {
                known.add(one);
            }
        }
    }

    public Counter<Lane> lanes() {
        return lanes;
    }

    public Counter<Ask> asks() {
        return asks;
    }

    /** How many records each rule is true for, by rule id. */
    public Counter<String> indicators() {
        return indicators;
    }

    /** How many records lack a field that a rule needed, by word of the rule language. */
    public Counter<String> missingFields() {
        return missingFields;
    }

    public ScoreHistogram scores() {
        return scores;
    }

    /** Title of a rule that was counted. */
    public String title(String rule) {
        return titles.getOrDefault(rule, "");
    }

    /** Meaning of a field that was counted. */
    public String meaning(String field) {
        return meanings.getOrDefault(field, "");
    }

    public Collection<AppliedPack> packs() {
        return Collections.unmodifiableCollection(packs.values());
    }

    public SortedSet<String> policies() {
        return Collections.unmodifiableSortedSet(policies);
    }

    /** What makes results provisional, at most a hundred different texts. */
    public SortedSet<String> warnings() {
        return Collections.unmodifiableSortedSet(warnings);
    }

    /** The first hundred refusals. */
    public List<Refusal> refusals() {
        return Collections.unmodifiableList(refusals);
    }

    public long records() {
        return assessed + refused;
    }

    public long assessed() {
        return assessed;
    }

    public long refused() {
        return refused;
    }

    /** Records a person has to look at whatever the total. */
    public long review() {
        return review;
    }

    /** Records chosen at random. */
    public long random() {
        return random;
    }

    /** Records with at least one rule that could not be judged. */
    public long withGaps() {
        return withGaps;
    }

    public Optional<Instant> earliest() {
        return earliest;
    }

    public Optional<Instant> latest() {
        return latest;
    }

    /** The line every screening ends with: {@code 3 records: 2 assessed, 1 refused}. */
    public String total() {
        return records() + (records() == 1 ? " record: " : " records: ") + assessed + " assessed, " + refused
                + " refused";
    }
}

package io.tidewaiter.cli.report;

import io.tidewaiter.AppliedPack;
import io.tidewaiter.Assessment;
import io.tidewaiter.Finding;
import io.tidewaiter.Gap;
import io.tidewaiter.Purpose;
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

    private final Wording wording;
    private final Counter<Standing> standings = new Counter<>();
    private final Counter<Ask> asks = new Counter<>();
    private final Counter<String> indicators = new Counter<>();
    private final Counter<String> missingFields = new Counter<>();
    private final ScoreHistogram scores = new ScoreHistogram();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> meanings = new HashMap<>();
    private final SortedMap<String, AppliedPack> packs = new TreeMap<>();
    private final SortedSet<String> policies = new TreeSet<>();
    private final SortedSet<String> purposes = new TreeSet<>();
    private final SortedSet<String> warnings = new TreeSet<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private Optional<Messages> messages = Optional.empty();
    private long assessed;
    private long refused;
    private long review;
    private long random;
    private long withGaps;
    private Optional<Instant> earliest = Optional.empty();
    private Optional<Instant> latest = Optional.empty();

    /** Counts of a run about consignments or travellers. */
    public Statistics(Wording wording) {
        this.wording = wording;
    }

    /** How to speak of what is counted. */
    public Wording wording() {
        return wording;
    }

    /** What became of the travellers of the messages, before any was assessed. */
    public void add(Messages read) {
        messages = Optional.of(read);
    }

    /** What became of the travellers of the messages; empty when there were none. */
    public Optional<Messages> messages() {
        return messages;
    }

    /** Counts one answer without looking into it. */
    public void addUnexplained() {
        assessed++;
    }

    /** Counts one answer. */
    public void add(Assessment assessment) {
        assessed++;
        standings.add(Standing.of(assessment.decision()));
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
        keep(purposes, assessment.purpose().map(Purpose::code).stream().toList());
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

    public Counter<Standing> standings() {
        return standings;
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

    /** What it was done for. */
    public SortedSet<String> purposes() {
        return Collections.unmodifiableSortedSet(purposes);
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
        return Plain.count(records(), wording.noun()) + ": " + assessed + " assessed, " + refused + " refused";
    }
}

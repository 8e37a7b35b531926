package io.tidewaiter;

import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.TableRef;
import io.tidewaiter.pack.Threat;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The answer for one subject: what was found, what speaks for the sender, what could not be judged, what is proposed, and exactly which
 * rules and tables say so. Equal input, packs, tables and as-of instant give an equal assessment.
 *
 * @param engine version of this library
 * @param profile kind of subject
 * @param reference the host's reference
 * @param asOf instant the assessment is made for, UTC
 * @param purpose what it is made for
 * @param packs packs in force that were applied, sorted by id
 * @param tables reference tables consulted, sorted by name
 * @param score 0 to 100, that of the highest threat; of a traveller without VICTIMS, which is counted apart
 * @param scores score by threat, only threats with findings
 * @param dataQuality data-quality points, 0 or more; a number of its own
 * @param decision what is proposed
 * @param findings what was found, highest counted first, then by rule id
 * @param mitigating what speaks for the sender, strongest first, then by rule id
 * @param adjustments limits that were applied; counted points plus these give each threat's score
 * @param gaps rules that could not be judged: first those that could add points, then those that could speak for the sender, each
 *     sorted by rule id
 * @param warnings what makes the result provisional: stale tables, packs past review; sorted
 */
public record Assessment(
        String engine,
        Profile profile,
        String reference,
        Instant asOf,
        Optional<Purpose> purpose,
        List<AppliedPack> packs,
        List<TableRef> tables,
        int score,
        SortedMap<Threat, Integer> scores,
        int dataQuality,
        Decision decision,
        List<Finding> findings,
        List<Finding> mitigating,
        List<Adjustment> adjustments,
        List<Gap> gaps,
        List<String> warnings) {

    /** Copies the collections. */
    public Assessment {
        packs = List.copyOf(packs);
        tables = List.copyOf(tables);
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        findings = List.copyOf(findings);
        mitigating = List.copyOf(mitigating);
        adjustments = List.copyOf(adjustments);
        gaps = List.copyOf(gaps);
        warnings = List.copyOf(warnings);
    }

    /**
     * The lane proposed for a consignment.
     *
     * @throws IllegalStateException for a traveller, who has none: ask {@link #proposal}
     */
    public Lane lane() {
        return decision.lane()
                .orElseThrow(() -> new IllegalStateException("A traveller has no lane. Ask for the proposal."));
    }

    /**
     * What is proposed for a traveller.
     *
     * @throws IllegalStateException for a consignment, which has none: ask {@link #lane}
     */
    public Proposal proposal() {
        return decision.proposal()
                .orElseThrow(() -> new IllegalStateException("A consignment has no proposal. Ask for the lane."));
    }
}

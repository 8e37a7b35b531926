package io.tidewaiter;

import java.util.List;

/**
 * An assessment and what would change it.
 *
 * @param assessment the assessment
 * @param counterfactuals what would be without each finding that counts, in the order of the findings, then of the mitigating ones
 * @param nearMisses released rules that lack one condition, sorted by rule id
 */
public record Exploration(Assessment assessment, List<Counterfactual> counterfactuals, List<NearMiss> nearMisses) {

    /** Copies the lists. */
    public Exploration {
        counterfactuals = List.copyOf(counterfactuals);
        nearMisses = List.copyOf(nearMisses);
    }
}

package io.tidewaiter.pack;

/** Maturity of a rule. */
public enum RuleStatus {
    /** Reported with its matches, counts no points. */
    DRAFT,
    /** Counts. */
    RELEASED,
    /** Kept so that its id stays known; does not run. */
    DEPRECATED
}

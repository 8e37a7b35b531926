package io.tidewaiter;

/** For whom a decision record is told. */
public enum View {
    /** At the desk, in seconds: why this one, what speaks against it, what is missing. Fits a screen. */
    TARGETER,
    /** Is it right: the whole bill of points, the steps to the lane, what would change it. */
    SUPERVISOR,
    /** Was it lawful, can it be repeated: rules, legal basis, versions, digests, evidence with its source. */
    COURT,
    /** The person concerned: how criteria of this kind work and that a person decides; no conditions, no data of others. */
    PERSON
}

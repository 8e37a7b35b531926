package io.tidewaiter.outcomes;

/** What became of a record. */
public enum Examined {
    /** It was examined, and something was found. */
    FOUND,
    /** It was examined, and nothing was found. */
    NOTHING,
    /** It was not examined, or nobody reported what was found. */
    UNKNOWN
}

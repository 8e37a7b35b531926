package io.tidewaiter.model;

/** Moment at which a seal number was recorded. */
public enum SealMoment {
    /** At loading, on the transport document. */
    LOADING,
    /** At a transhipment. */
    TRANSHIPMENT,
    /** At discharge. */
    DISCHARGE,
    /** At the terminal gate. */
    GATE
}

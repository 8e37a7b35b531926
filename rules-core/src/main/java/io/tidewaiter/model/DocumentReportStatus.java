package io.tidewaiter.model;

/** What a list of documents has on one. */
public enum DocumentReportStatus {
    /** Nothing. */
    NONE,
    /** Reported lost. */
    LOST,
    /** Reported stolen. */
    STOLEN,
    /** Revoked. */
    REVOKED,
    /** Invalid for another reason. */
    INVALID
}

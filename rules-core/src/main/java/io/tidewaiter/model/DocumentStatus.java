package io.tidewaiter.model;

/** What the issuing or receiving authority says of a document. */
public enum DocumentStatus {
    /** The issuer confirmed number, quantity and date. */
    CONFIRMED,
    /** The receiving authority has no objection. */
    NO_OBJECTION,
    /** The receiving authority objected. */
    OBJECTED,
    /** Not answered yet. */
    PENDING,
    /** The issuer withdrew it. */
    REVOKED
}

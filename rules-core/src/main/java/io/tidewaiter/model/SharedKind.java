package io.tidewaiter.model;

/** What bookings share. */
public enum SharedKind {
    /** A telephone number. */
    PHONE,
    /** An electronic mail address. */
    EMAIL,
    /** A payment card. */
    CARD,
    /** Who pays. */
    PAYER,
    /** An address. */
    ADDRESS,
    /** A sponsor. */
    SPONSOR,
    /** A stated employer. */
    EMPLOYER,
    /** The agency. */
    AGENCY,
    /** An adult who travels with minors. */
    ESCORT,
    /** Documents that are held or presented together. */
    DOCUMENTS,
    /** Bags that weigh alike. */
    BAG_WEIGHT
}

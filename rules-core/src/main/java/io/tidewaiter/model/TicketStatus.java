package io.tidewaiter.model;

/** What has become of a ticket. */
public enum TicketStatus {
    /** Issued and in use. */
    ISSUED,
    /** Exchanged for another. */
    EXCHANGED,
    /** Money was given back. */
    REFUNDED,
    /** Cancelled as if never issued. */
    VOIDED,
    /** May not be used at present. */
    SUSPENDED
}

package io.tidewaiter.model;

/** What a contact is for. */
public enum ContactKind {
    /** Of the traveller. */
    TRAVELLER,
    /** Of the travel agency. */
    AGENCY,
    /** Address of residence. */
    RESIDENCE,
    /** Address of the stay at the destination. */
    DESTINATION,
    /** Billing address of a payment. */
    BILLING,
    /** Person to call in an emergency. */
    EMERGENCY,
    /** Any other, or not said. */
    OTHER
}

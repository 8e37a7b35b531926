package io.tidewaiter.model;

/** What stands at an address, as the host or its register knows it. */
public enum AddressKind {
    /** Business premises. */
    BUSINESS,
    /** A home. */
    HOME,
    /** A forwarder or warehouse. */
    FORWARDER,
    /** A mail drop, post box or mass registration. */
    MAIL_DROP,
    /** Self storage. */
    SELF_STORAGE,
    /** A hotel or hostel. */
    HOTEL,
    /** Nobody lives or works there. */
    VACANT
}

package io.tidewaiter.model;

/** What a carrier was asked for before loading. */
public enum ReferralKind {
    /** Request for information. */
    RFI,
    /** Request for amendment. */
    RFA,
    /** Request for screening. */
    RFS
}

package io.tidewaiter.pack;

/** What to ask the sender for, names of the air cargo referral protocols. Never "do not load" by itself. */
public enum Ask {
    /** Request for information. */
    RFI,
    /** Request for amendment. */
    RFA,
    /** Request for screening. */
    RFS
}

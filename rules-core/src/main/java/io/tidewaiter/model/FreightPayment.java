package io.tidewaiter.model;

/** When freight is paid. */
public enum FreightPayment {
    /** Before or at loading. */
    PREPAID,
    /** At destination. */
    COLLECT
}

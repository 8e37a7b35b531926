package io.tidewaiter.model;

/** Why a booking was changed. */
public enum ChangeReason {
    /** The traveller or the agency asked. */
    TRAVELLER,
    /** The carrier changed its schedule. */
    SCHEDULE_CHANGE,
    /** A flight before was late. */
    MISSED_CONNECTION,
    /** Any other. */
    OTHER
}

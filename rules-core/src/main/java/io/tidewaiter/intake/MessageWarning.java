package io.tidewaiter.intake;

/** What refuses no traveller, but tells that a message was not as it should be. */
public enum MessageWarning {
    /** The number of segments, messages, bookings or travellers the message states is not the number it holds. */
    COUNT_DIFFERS,
    /** The start or the end of a message or interchange is missing. */
    ENVELOPE_INCOMPLETE,
    /** A segment is damaged or cut off; what it said is unknown. */
    SEGMENT_UNREADABLE,
    /** A date, time, number or amount cannot be read and is taken as unknown. */
    VALUE_UNREADABLE,
    /** The message does not say which flight it is about. */
    NO_FLIGHT,
    /** A detail names a traveller the message does not hold. */
    TRAVELLER_UNKNOWN,
    /** Bookings without a single named traveller, such as groups whose names are not given yet. */
    NOBODY_NAMED
}

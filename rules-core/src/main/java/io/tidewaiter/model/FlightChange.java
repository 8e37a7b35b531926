package io.tidewaiter.model;

/** What a message says has been done to a flight or to the travellers on it. */
public enum FlightChange {
    /** The flight does not take place. */
    CANCELLED,
    /** Times, places or number were changed. */
    CHANGED,
    /** The flight is closed; the travellers are those on board. */
    CLOSED
}

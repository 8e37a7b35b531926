package io.tidewaiter.model;

/** What an API message says of a traveller it names. */
public enum TravellerAction {
    /** The data of the traveller are reported. */
    REPORTED,
    /** Data sent before are changed. */
    CHANGED,
    /** The traveller no longer travels: the reservation was cancelled or the party reduced. */
    WITHDRAWN
}

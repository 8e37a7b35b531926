package io.tidewaiter.pack;

/** What a pack is made for; facts of the two are never mixed. */
public enum Profile {
    /** Consignments. */
    CARGO,
    /** Passenger journeys. */
    PASSENGER
}

package io.tidewaiter.model;

/** Sex as a travel document states it, ICAO Doc 9303. */
public enum Sex {
    /** F. */
    FEMALE,
    /** M. */
    MALE,
    /** X or a filler. */
    UNSPECIFIED
}

package io.tidewaiter.model;

/** Customs direction of a consignment, seen from the screening administration. */
public enum Direction {
    /** Enters for use in the territory. */
    IMPORT,
    /** Leaves the territory. */
    EXPORT,
    /** Crosses the territory under a transit procedure. */
    TRANSIT,
    /** Changes the means of transport without entering. */
    TRANSHIPMENT
}

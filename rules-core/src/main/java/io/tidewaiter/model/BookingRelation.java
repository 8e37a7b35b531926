package io.tidewaiter.model;

/** How another booking belongs to a booking. */
public enum BookingRelation {
    /** The same traveller is on it. */
    SAME_TRAVELLER,
    /** This booking was divided from it. */
    SPLIT
}

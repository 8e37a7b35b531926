package io.tidewaiter.model;

/** Mode of transport, named after UN/ECE Recommendation 19. */
public enum TransportMode {
    /** Maritime transport. */
    SEA,
    /** Air cargo under an air waybill. */
    AIR,
    /** Express courier consignments. */
    EXPRESS,
    /** Postal items. */
    POST,
    /** Road transport. */
    ROAD,
    /** Rail transport. */
    RAIL
}

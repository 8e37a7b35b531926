package io.tidewaiter.model;

/** A sign noted on a bag. */
public enum BagSign {
    /** A strange smell. */
    SMELL,
    /** It leaks or is wet. */
    LEAK,
    /** Noises. */
    NOISE,
    /** Holes for air. */
    HOLES,
    /** Opened or tampered with. */
    TAMPERED
}

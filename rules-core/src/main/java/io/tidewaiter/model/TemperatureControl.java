package io.tidewaiter.model;

/** How goods are kept at their temperature by what they are packed in, whatever carries them. */
public enum TemperatureControl {
    /** A box or unit load device that cools or heats by itself. */
    ACTIVE,
    /** Insulated packing with ice, gel or the like, which holds for a time. */
    PASSIVE,
    /** Ordinary packing. */
    NONE
}

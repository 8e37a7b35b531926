package io.tidewaiter.cli.generate;

/** What the trainer knows about a sample. */
public enum Label {
    /** Something is wrong; an attentive officer finds it from the combination. */
    PLANTED,
    /** Looks odd and is innocent. */
    LOOK_ALIKE,
    /** Nothing was done to it. */
    ORDINARY
}

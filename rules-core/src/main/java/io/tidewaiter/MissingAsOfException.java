package io.tidewaiter;

/** A subject does not say when it was lodged, and no as-of instant was given. Tidewaiter reads no clock. */
public final class MissingAsOfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The subject is not named: the host knows which one it asked about. */
    MissingAsOfException() {
        super("The subject has no lodgedAt and no as-of instant was given. "
                + "Fill in lodgedAt, or call assess(subject, asOf) with the instant to judge it at.");
    }
}

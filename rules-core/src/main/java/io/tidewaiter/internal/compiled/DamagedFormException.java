package io.tidewaiter.internal.compiled;

/** A compiled form that cannot be what this library wrote: cut off, changed, or not a compiled form at all. */
public final class DamagedFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedFormException(String found) {
        super("A compiled form is damaged: " + found + ". Build the catalogue again, or fetch its jar again.");
    }

    DamagedFormException(String found, Throwable cause) {
        super("A compiled form is damaged: " + found + ". Build the catalogue again, or fetch its jar again.", cause);
    }
}

package io.tidewaiter;

/** A subject is of a kind this profiler has no facts for: consignments and passengers are never judged by one another's packs. */
public final class UnfitSubjectException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The subject itself is not named: it may be a person. */
    UnfitSubjectException(String kind) {
        super("A subject of the kind " + kind
                + " cannot be assessed by this profiler, which has facts of consignments only."
                + " Give it consignments.");
    }
}

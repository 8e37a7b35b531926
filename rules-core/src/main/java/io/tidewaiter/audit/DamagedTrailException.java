package io.tidewaiter.audit;

/** A trail whose entries do not follow each other. */
public final class DamagedTrailException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the line at fault, from 1, and what is wrong with it. */
    public DamagedTrailException(int line, String problem) {
        super("Line " + line + " of the audit trail " + problem
                + ": it was changed, removed or put elsewhere after it was written."
                + " Take a copy of the file before anything else.");
    }
}

package io.tidewaiter;

/**
 * How far a batch is.
 *
 * @param read records read so far
 * @param judged answers handed over so far
 * @param refused refusals handed over so far
 */
public record BatchProgress(long read, long judged, long refused) {

    /** Records that were read and not yet handed over. */
    public long inFlight() {
        return read - judged - refused;
    }
}

package io.tidewaiter;

/**
 * How a batch ended. Every record that was read is in exactly one of the other three counts.
 *
 * @param read records read
 * @param judged answers handed over
 * @param refused refusals handed over
 * @param discarded records that were read and not handed over because the run was cancelled; 0 otherwise
 * @param cancelled whether the run was cancelled before it found the end of its input, by the question in the options or by an interrupt
 */
public record BatchReport(long read, long judged, long refused, long discarded, boolean cancelled) {

    /**
     * Checks that nothing is lost.
     *
     * @throws IllegalStateException when the counts do not add up
     */
    public BatchReport {
        boolean counts = judged >= 0 && refused >= 0 && discarded >= 0;
        if (!counts || read != judged + refused + discarded || (discarded > 0 && !cancelled)) {
            throw new IllegalStateException("Of " + read + " records read, " + judged + " were judged, " + refused
                    + " refused and " + discarded + " discarded, cancelled " + cancelled
                    + ". Records were lost: this is a fault of the program, please report it.");
        }
    }
}

package io.tidewaiter.internal.intake.edifact;

import java.util.List;
import java.util.Optional;

/**
 * One message cut out of a file, not understood yet.
 *
 * @param delimiters those of its interchange
 * @param interchange the UNB segment; empty when it was lost
 * @param group the UNG segment, when there is one
 * @param segments from UNH to UNT, both included when they are there
 * @param line line of its first segment, from 1
 * @param number of the message in the file, from 1
 * @param oversized whether it was longer than allowed; what was too much is not here
 */
public record RawMessage(
        Delimiters delimiters,
        Optional<RawSegment> interchange,
        Optional<RawSegment> group,
        List<RawSegment> segments,
        long line,
        long number,
        boolean oversized) {

    /** Offset of the first byte in the file, from 0. */
    public long offset() {
        return segments.isEmpty() ? 0 : segments.get(0).offset();
    }
}

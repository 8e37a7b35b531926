package io.tidewaiter.internal.intake.edifact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Whether it stands in an interchange that has a beginning. */
    public boolean enveloped() {
        return interchange.isPresent();
    }

    /** The tags of all segments, with blanks between them. */
    public String tags() {
        return segments.stream().map(RawSegment::tag).collect(Collectors.joining(" "));
    }

    /** The UNB segment, cut up; empty when it was lost. */
    public Optional<Segment> header() {
        return interchange.map(unb -> {
            // StAEDI takes a second UNB for another interchange, so it is given to it under another tag.
            RawSegment renamed = new RawSegment("HDR" + unb.text().substring(3), unb.offset(), unb.complete());
            return new StaediSegments(new RawMessage(
                            delimiters, Optional.empty(), Optional.empty(), List.of(renamed), line, number, false))
                    .next();
        });
    }

    /** Offset of the first byte in the file, from 0. */
    public long offset() {
        return segments.isEmpty() ? 0 : segments.get(0).offset();
    }
}

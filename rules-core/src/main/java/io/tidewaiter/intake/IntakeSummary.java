package io.tidewaiter.intake;

import java.util.Map;

/**
 * What was read of an input so far, in numbers that say nothing about anyone.
 *
 * @param messages messages found, of any kind
 * @param accepted records that were read
 * @param refused records that were refused, and messages refused as a whole
 * @param warnings how often each warning was given
 * @param dropped how many entries of each kind were dropped because they may not be kept
 * @param unknownSegments segments that are not part of the message type
 */
public record IntakeSummary(
        long messages,
        long accepted,
        long refused,
        Map<MessageWarning, Long> warnings,
        Map<DroppedData, Long> dropped,
        long unknownSegments) {

    /** Copies the counts. */
    public IntakeSummary {
        warnings = Map.copyOf(warnings);
        dropped = Map.copyOf(dropped);
    }
}

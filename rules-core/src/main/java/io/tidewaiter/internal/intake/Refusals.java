package io.tidewaiter.internal.intake;

import io.tidewaiter.intake.Intake.Refused;
import io.tidewaiter.intake.Place;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Refusals of frames that no parser needs to see. */
final class Refusals {

    private Refusals() {}

    /** The refusal of a frame that is too long or not UTF-8; empty when it can be parsed. */
    static Optional<Refused> before(Frame frame, Place place, int limit) {
        if (frame.end() == Frame.End.TOO_LONG) {
            return Optional.of(Refused.whole(
                    place,
                    "The record is longer than " + limit + " bytes and was skipped.",
                    "Check that records are separated, or raise the limit."));
        }
        OptionalInt malformed = Utf8.firstMalformed(frame.bytes());
        if (malformed.isPresent()) {
            return Optional.of(notUtf8(frame, place, malformed.getAsInt()));
        }
        return Optional.empty();
    }

    static Refused cutOff(Place place) {
        return Refused.whole(
                place,
                "The input ends in the middle of record " + place.record() + ".",
                "Send the whole file again; the records before this one have been read.");
    }

    private static Refused notUtf8(Frame frame, Place place, int index) {
        int value = index < frame.bytes().length ? frame.bytes()[index] & 0xFF : 0;
        return Refused.whole(
                place,
                String.format(Locale.ROOT, "Byte %d of the record (0x%02X) is not UTF-8.", index + 1, value),
                "Save the file as UTF-8; it may be in an older encoding such as Windows-1250 or ISO 8859.");
    }
}

package io.tidewaiter.internal.intake.edifact;

import java.util.Locale;

/**
 * A segment as it stands in the file, without its terminator and without line breaks.
 *
 * @param text tag and elements, with their release characters
 * @param offset of its first byte in the file, from 0
 * @param complete whether its terminator was there
 */
record RawSegment(String text, long offset, boolean complete) {

    private static final int TAG = 3;

    /** The tag in capitals, or as much as there is of it. */
    String tag() {
        return text.substring(0, Math.min(TAG, text.length())).toUpperCase(Locale.ROOT);
    }

    /** Whether it is a tag of three letters or digits, followed by an element or by nothing. */
    boolean wellFormed(Delimiters delimiters) {
        if (text.length() < TAG || (text.length() > TAG && text.charAt(TAG) != delimiters.element())) {
            return false;
        }
        for (int i = 0; i < TAG; i++) {
            char c = text.charAt(i);
            if (c >= 128 || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    RawSegment followedBy(RawSegment rest, Delimiters delimiters) {
        String released = delimiters.release() == Delimiters.NO_RELEASE
                ? " "
                : "" + delimiters.release() + delimiters.terminator();
        return new RawSegment(text + released + rest.text(), offset, rest.complete());
    }
}

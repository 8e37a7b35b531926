package io.tidewaiter.internal.intake.edifact;

import java.nio.charset.Charset;
import java.util.Arrays;

/** The bytes of the segment being read. */
final class SegmentBytes {

    /** No segment of these messages comes near it; what is longer has lost its terminators. */
    private static final int LONGEST = 1 << 16;

    private byte[] bytes = new byte[256];
    private int length;
    private long offset;
    private boolean tooLong;

    void begin(long at) {
        length = 0;
        offset = at;
        tooLong = false;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void add(int next) {
        if (length == LONGEST) {
            tooLong = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) next;
    }

    /** Takes the last byte back, when it is this one. */
    void dropLast(int expected) {
        if (length > 0 && bytes[length - 1] == (byte) expected) {
            length--;
        }
    }

    RawSegment segment(Charset declared, boolean terminated) {
        return new RawSegment(WireText.of(bytes, length, declared), offset, terminated && !tooLong);
    }
}

package io.tidewaiter.internal.intake;

/** The bytes of one record, cut out of an input and not understood yet. */
final class Frame {

    /** How a frame ended. */
    enum End {
        /** As it should. */
        COMPLETE,
        /** It went on after the limit; all of it has been skipped. */
        TOO_LONG,
        /** The input ended first. */
        CUT_OFF,
        /** A quoted cell was not closed; only its first line is here. */
        OPEN_QUOTE
    }

    private final byte[] bytes;
    private final long line;
    private final End end;

    Frame(byte[] bytes, long line, End end) {
        this.bytes = bytes;
        this.line = line;
        this.end = end;
    }

    /** The record; empty when it was too long to keep. Not copied: do not change it. */
    byte[] bytes() {
        return bytes;
    }

    /** Line of the first byte, from 1. */
    long line() {
        return line;
    }

    End end() {
        return end;
    }
}

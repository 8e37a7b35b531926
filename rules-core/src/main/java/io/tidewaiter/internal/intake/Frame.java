package io.tidewaiter.internal.intake;

/** The bytes of one record, cut out of an input and not understood yet. */
public final class Frame {

    /** How a frame ended. */
    public enum End {
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
    public byte[] bytes() {
        return bytes;
    }

    /** Line of the first byte, from 1. */
    public long line() {
        return line;
    }

    /** How it ended. */
    public End end() {
        return end;
    }
}

package io.tidewaiter.internal.intake;

import java.util.Arrays;

/** Collects the bytes of one record up to a limit, and forgets them when there are more. */
final class FrameBuffer {

    private static final int FIRST_SIZE = 4096;

    private final int limit;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;
    private boolean tooLong;
    private long line;

    FrameBuffer(int limit) {
        this.limit = limit;
    }

    void start(long firstLine) {
        size = 0;
        tooLong = false;
        line = firstLine;
    }

    void add(int next) {
        if (size == limit) {
            tooLong = true;
            bytes = new byte[FIRST_SIZE];
            size = 0;
        }
        if (!tooLong) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * size));
            }
            bytes[size++] = (byte) next;
        }
    }

    int size() {
        return size;
    }

    long line() {
        return line;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < size; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    Frame frame(Frame.End end) {
        return tooLong
                ? new Frame(new byte[0], line, Frame.End.TOO_LONG)
                : new Frame(Arrays.copyOf(bytes, size), line, end);
    }
}

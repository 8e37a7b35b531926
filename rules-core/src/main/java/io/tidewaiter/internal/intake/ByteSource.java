package io.tidewaiter.internal.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes of an input one after the other, with the line they are on. A UTF-8 byte order mark at the start is skipped. */
public final class ByteSource implements Closeable {

    /** Returned by {@link #read} and {@link #peek} when the input has ended. */
    public static final int END = -1;

    private static final int SIZE = 1 << 16;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private byte[] buffer = new byte[SIZE];
    private int position;
    private int end;
    private long line = 1;
    private long offset;

    /** Reads nothing but the byte order mark. */
    public ByteSource(InputStream in) throws IOException {
        this.in = in;
        this.end = Math.max(0, in.readNBytes(buffer, 0, BOM.length));
        if (end == BOM.length && Arrays.equals(buffer, 0, BOM.length, BOM, 0, BOM.length)) {
            position = BOM.length;
            offset = BOM.length;
        }
    }

    /** Line of the next byte, from 1. */
    public long line() {
        return line;
    }

    /** Place of the next byte in the input, from 0, a byte order mark included. */
    public long offset() {
        return offset;
    }

    /** The next byte; {@link #END} when there is none. */
    public int read() throws IOException {
        if (position == end && !fill()) {
            return END;
        }
        int next = buffer[position++] & 0xFF;
        offset++;
        if (next == '\n') {
            line++;
        }
        return next;
    }

    /** The next byte without taking it; {@link #END} when there is none. */
    public int peek() throws IOException {
        return position == end && !fill() ? END : buffer[position] & 0xFF;
    }

    /** The next bytes without taking them, as many as there are up to 64 KiB. */
    byte[] head() throws IOException {
        return head(buffer.length);
    }

    /**
     * The next bytes without taking them, as many as there are up to a number.
     *
     * @param most at most 64 KiB
     */
    public byte[] head(int most) throws IOException {
        if (end - position < most) {
            System.arraycopy(buffer, position, buffer, 0, end - position);
            end -= position;
            position = 0;
            end += in.readNBytes(buffer, end, buffer.length - end);
        }
        return Arrays.copyOfRange(buffer, position, Math.min(end, position + most));
    }

    /** Puts bytes back that were read last, so that they are read again. */
    void unread(byte[] bytes, long backToLine) {
        byte[] joined = new byte[Math.max(SIZE, bytes.length + end - position)];
        System.arraycopy(bytes, 0, joined, 0, bytes.length);
        System.arraycopy(buffer, position, joined, bytes.length, end - position);
        end = bytes.length + end - position;
        buffer = joined;
        position = 0;
        line = backToLine;
        offset -= bytes.length;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}

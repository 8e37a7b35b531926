package io.tidewaiter.internal.intake;

import io.tidewaiter.internal.intake.Frame.End;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts CSV (RFC 4180) into rows. Blank lines are no rows. A quoted cell may hold line breaks, up to 64 KiB; a quote that is not
 * closed by then was not meant to span lines: its line is one bad row, and reading goes on with the next line.
 */
final class CsvFramer implements Framer {

    private static final int MOST_QUOTED = 1 << 16;

    private final ByteSource source;
    private final FrameBuffer buffer;
    private final int delimiter;

    CsvFramer(ByteSource source, int limit, char delimiter) {
        this.source = source;
        this.buffer = new FrameBuffer(limit);
        this.delimiter = delimiter;
    }

    @Override
    public Optional<Frame> next() throws IOException {
        while (source.peek() != ByteSource.END) {
            buffer.start(source.line());
            Frame row = readRow();
            if (row.end() != End.COMPLETE || !buffer.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private Frame readRow() throws IOException {
        boolean cellStart = true;
        int next = source.read();
        while (next != ByteSource.END && !isLineEnd(next)) {
            buffer.add(next);
            if (next == '"' && cellStart && !buffer.isTooLong()) {
                Optional<Frame> open = quoted();
                if (open.isPresent()) {
                    return open.get();
                }
            }
            cellStart = next == delimiter;
            next = source.read();
        }
        return buffer.frame(End.COMPLETE);
    }

    /** Reads up to the closing quote; a frame when there is none. */
    private Optional<Frame> quoted() throws IOException {
        int start = buffer.size();
        long line = source.line();
        int lineEnd = -1;
        while (!buffer.isTooLong()) {
            int next = source.read();
            if (next == ByteSource.END || (lineEnd >= 0 && buffer.size() - start > MOST_QUOTED)) {
                return Optional.of(openQuote(next, lineEnd, line));
            }
            buffer.add(next);
            if (next == '"') {
                if (source.peek() != '"') {
                    return Optional.empty();
                }
                buffer.add(source.read());
            } else if (next == '\n' && lineEnd < 0) {
                lineEnd = buffer.size();
            }
        }
        return Optional.empty();
    }

    private Frame openQuote(int next, int lineEnd, long line) {
        if (next != ByteSource.END) {
            buffer.add(next);
        }
        byte[] all = buffer.frame(End.OPEN_QUOTE).bytes();
        int end = lineEnd < 0 ? all.length : Math.min(lineEnd, all.length);
        if (end < all.length) {
            source.unread(Arrays.copyOfRange(all, end, all.length), line + 1);
        }
        return new Frame(Arrays.copyOf(all, end), buffer.line(), End.OPEN_QUOTE);
    }

    private boolean isLineEnd(int next) throws IOException {
        if (next == '\r' && source.peek() == '\n') {
            source.read();
        }
        return next == '\n' || next == '\r';
    }
}

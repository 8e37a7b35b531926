package io.tidewaiter.internal.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An input cut into records, in constant memory, for readers outside of this package. */
public final class Frames implements Closeable {

    private static final char COMMA = ',';

    private final ByteSource source;
    private final Framer framer;
    private final CsvCells cells = CsvCells.of(COMMA);

    private Frames(ByteSource source, Framer framer) {
        this.source = source;
        this.framer = framer;
    }

    /**
     * JSON lines or comma-separated values, whichever the first byte tells.
     *
     * @param limit bytes of the longest record
     */
    public static Frames of(InputStream in, int limit) throws IOException {
        ByteSource source = new ByteSource(in);
        return source.peek() == '{'
                ? new Frames(source, new LineFramer(source, limit))
                : new Frames(source, new CsvFramer(source, limit, COMMA));
    }

    /** Whether records are lines of JSON. */
    public boolean isJson() {
        return framer instanceof LineFramer;
    }

    /** The next record; empty when the input has ended. */
    public Optional<Frame> next() throws IOException {
        return framer.next();
    }

    /** Whether a record is whole and in UTF-8. A last line without a line break is whole when it can be parsed. */
    public static boolean isReadable(Frame frame) {
        boolean whole = frame.end() == Frame.End.COMPLETE || frame.end() == Frame.End.CUT_OFF;
        return whole && Utf8.firstMalformed(frame.bytes()).isEmpty();
    }

    /**
     * The cells of a record.
     *
     * @throws IOException when it is not well-formed
     */
    public String[] cells(Frame frame) throws IOException {
        return cells.split(new String(frame.bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

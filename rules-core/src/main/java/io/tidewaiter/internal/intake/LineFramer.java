package io.tidewaiter.internal.intake;

import io.tidewaiter.internal.intake.Frame.End;
import java.io.IOException;
import java.util.Optional;

/** One record a line, as in JSON lines. Blank lines are no records. */
final class LineFramer implements Framer {

    private final ByteSource source;
    private final FrameBuffer buffer;

    LineFramer(ByteSource source, int limit) {
        this.source = source;
        this.buffer = new FrameBuffer(limit);
    }

    @Override
    public Optional<Frame> next() throws IOException {
        while (source.peek() != ByteSource.END) {
            End end = readLine();
            if (!buffer.isBlank()) {
                return Optional.of(buffer.frame(end));
            }
        }
        return Optional.empty();
    }

    /** A last line without a line break may have been cut off; whether it was is seen when it is parsed. */
    private End readLine() throws IOException {
        buffer.start(source.line());
        int next = source.read();
        while (next != '\n' && next != ByteSource.END) {
            buffer.add(next);
            next = source.read();
        }
        return next == '\n' ? End.COMPLETE : End.CUT_OFF;
    }
}

package io.tidewaiter.internal.intake.edifact;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The segments of a message as an interchange of their own, in UTF-8, written while it is read. */
final class MessageBytes extends InputStream {

    private static final byte[] NOTHING = {};

    private final RawMessage message;
    private int next;
    private byte[] current;
    private int position;

    MessageBytes(RawMessage message, int from) {
        this.message = message;
        this.next = from;
        this.current = bytes(envelope(message.delimiters()));
    }

    @Override
    public int read() {
        while (position == current.length) {
            if (next > message.segments().size()) {
                return -1;
            }
            current = segment();
            position = 0;
        }
        return current[position++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int first = length == 0 ? 0 : read();
        if (first < 0 || length == 0) {
            return first;
        }
        into[offset] = (byte) first;
        int more = Math.min(length - 1, current.length - position);
        System.arraycopy(current, position, into, offset + 1, more);
        position += more;
        return more + 1;
    }

    /** The next segment that has the shape of one; after the last one the end of the envelope. */
    private byte[] segment() {
        char end = message.delimiters().terminator();
        char between = message.delimiters().element();
        if (next == message.segments().size()) {
            next++;
            return bytes("UNZ" + between + "1" + between + "1" + end);
        }
        RawSegment raw = message.segments().get(next);
        next++;
        boolean readable = raw.complete() && raw.wellFormed(message.delimiters());
        return readable ? bytes(raw.tag() + raw.text().substring(raw.tag().length()) + end) : NOTHING;
    }

    /** Syntax 3 has no repetition of elements, so that the fifth character of the advice never cuts a name in two. */
    private static String envelope(Delimiters d) {
        String advice = "UNA" + d.component() + d.element() + "." + d.release() + " " + d.terminator();
        String header = "UNB+UNOA:3+S+R+000101:0000+1'";
        return advice
                + header.replace('+', d.element()).replace(':', d.component()).replace('\'', d.terminator());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

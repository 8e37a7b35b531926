package io.tidewaiter.internal.intake.edifact;

import io.tidewaiter.internal.intake.ByteSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The bytes of an interchange without what the transport put between them: line breaks, control characters, the heading of each part
 * of an airline teletype (Type B) message, quotation marks of a mail.
 */
final class Wire {

    private static final int START_OF_HEADING = 1;
    private static final int START_OF_TEXT = 2;
    private static final int END_OF_TEXT = 3;
    private static final int FIRST_PRINTED = 32;
    private static final int DELETE = 127;
    private static final int LONGEST_LINE = 70;
    private static final int LONGEST_GAP = 2048;

    /** The address line of a Type B message, its priority and up to eight addresses of seven letters, and the line of its sender. */
    private static final Pattern ADDRESSES =
            Pattern.compile("(?:Q[A-Z]|S[A-Z])(?: [A-Z0-9]{7}){1,8}\\s*\\r?\\n.*", Pattern.DOTALL);

    private static final Pattern SENDER = Pattern.compile("\\.[A-Z0-9]{7}(?: [^\\r\\n]*)?\\r?\\n.*", Pattern.DOTALL);

    private final ByteSource source;
    private boolean lineStart;
    private boolean quoted;
    private boolean encoded;

    Wire(ByteSource source) {
        this.source = source;
    }

    /**
     * Begins an interchange.
     *
     * @param quotedMail whether each of its lines begins with the mark of a quoted mail
     * @param encodedMail whether it is written in quoted-printable, RFC 2045
     */
    void begin(boolean quotedMail, boolean encodedMail) {
        quoted = quotedMail;
        encoded = encodedMail;
        lineStart = false;
    }

    /** Whether a line has just begun. */
    boolean atLineStart() {
        return lineStart;
    }

    /** Passes over what may stand between two segments. */
    void skipBlanks(Delimiters delimiters) throws IOException {
        int next = source.peek();
        while ((next == '\n' || next == '\r' || next == '\t' || next == ' ') && next != delimiters.terminator()) {
            source.read();
            if (next == '\n') {
                skipTransport();
            }
            next = source.peek();
        }
        lineStart = false;
    }

    /** The next byte that belongs to the interchange; {@link ByteSource#END} when the input has ended. */
    int next(Delimiters delimiters) throws IOException {
        while (true) {
            if (lineStart) {
                skipTransport();
            }
            int next = encoded && source.peek() == '=' ? decoded() : source.read();
            lineStart = next == '\n' || next == '\r';
            if (next == ByteSource.END || next == delimiters.terminator() || printed(next, delimiters)) {
                return next;
            }
            if (next == START_OF_HEADING || next == END_OF_TEXT) {
                skipToText();
            }
        }
    }

    /** A byte written as an equals sign and two digits; at the end of a line the sign stands for nothing, and neither does the line. */
    private int decoded() throws IOException {
        source.read();
        byte[] ahead = source.head(2);
        if (ahead.length == 2) {
            int high = Character.digit(ahead[0], 16);
            int low = Character.digit(ahead[1], 16);
            if (high >= 0 && low >= 0) {
                skip(2);
                return high * 16 + low;
            }
        }
        return ahead.length > 0 && (ahead[0] == '\r' || ahead[0] == '\n') ? source.read() : '=';
    }

    private static boolean printed(int next, Delimiters d) {
        return (next >= FIRST_PRINTED && next != DELETE)
                || next == d.element()
                || next == d.component()
                || d.releases(next);
    }

    /** From the end of one part to the text of the next; where no text follows, the rest is left as it is. */
    private void skipToText() throws IOException {
        byte[] ahead = source.head(LONGEST_GAP);
        for (int i = 0; i < ahead.length; i++) {
            if (ahead[i] == START_OF_TEXT) {
                skip(i + 1);
                return;
            }
        }
    }

    private void skipTransport() throws IOException {
        if (quoted && source.peek() == '>') {
            skip(1);
            if (source.peek() == ' ') {
                skip(1);
            }
        }
        int first = source.peek();
        if (first != 'Q' && first != 'S' && first != '.') {
            return;
        }
        String line = new String(source.head(LONGEST_LINE), StandardCharsets.ISO_8859_1);
        if (ADDRESSES.matcher(line).matches() || SENDER.matcher(line).matches()) {
            skip(line.indexOf('\n') + 1);
            skipTransport();
        }
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            source.read();
        }
    }
}

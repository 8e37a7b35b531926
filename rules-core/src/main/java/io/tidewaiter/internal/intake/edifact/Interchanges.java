package io.tidewaiter.internal.intake.edifact;

import io.tidewaiter.internal.intake.ByteSource;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The segments of all interchanges of a file, wherever in it they are. */
final class Interchanges {

    private static final int WINDOW = 1 << 15;
    private static final int SYNTAX_FROM = 4;
    private static final int SYNTAX_TO = 8;

    private final ByteSource source;
    private final Wire wire;
    private final SegmentBytes bytes = new SegmentBytes();
    private Delimiters delimiters = Delimiters.USUAL;
    private Charset charset = StandardCharsets.ISO_8859_1;
    private boolean inside;
    private boolean first;
    private long line;

    Interchanges(ByteSource source) {
        this.source = source;
        this.wire = new Wire(source);
    }

    Delimiters delimiters() {
        return delimiters;
    }

    /** Line of the segment read last, from 1. */
    long line() {
        return line;
    }

    /** The next segment; empty when the input has ended. Between the end of an interchange and the next nothing is a segment. */
    Optional<RawSegment> next() throws IOException {
        while (true) {
            if (!inside && !seek()) {
                return Optional.empty();
            }
            Optional<RawSegment> segment = segment();
            if (segment.isPresent()) {
                return segment;
            }
        }
    }

    /** The caller has seen the end of the interchange: what follows is prose until another begins. */
    void close() {
        inside = false;
    }

    /** Goes to where the next interchange begins. */
    private boolean seek() throws IOException {
        while (source.peek() != ByteSource.END) {
            byte[] window = source.head(WINDOW);
            Optional<Heading> heading = Heading.find(window);
            if (heading.isPresent() && (heading.get().start() < WINDOW - Heading.LONGEST || window.length < WINDOW)) {
                begin(heading.get(), window);
                return true;
            }
            skip(window.length < WINDOW ? window.length : WINDOW - 2 * Heading.LONGEST);
        }
        return false;
    }

    private void begin(Heading heading, byte[] window) throws IOException {
        int lineStart = heading.start();
        while (lineStart > 0 && window[lineStart - 1] != '\n') {
            lineStart--;
        }
        wire.begin(window[lineStart] == '>', encoded(window, lineStart));
        skip(heading.start());
        delimiters = heading.delimiters();
        charset = StandardCharsets.ISO_8859_1;
        inside = true;
        first = true;
    }

    /** Whether the head of a mail says that its body is written in quoted-printable, RFC 2045. */
    private static boolean encoded(byte[] window, int before) {
        String head = new String(window, 0, before, StandardCharsets.ISO_8859_1);
        return head.toLowerCase(Locale.ROOT).contains("content-transfer-encoding: quoted-printable");
    }

    /** Reads to the terminator. A heading at the start of a line means that the rest of the segment was lost. */
    private Optional<RawSegment> segment() throws IOException {
        wire.skipBlanks(delimiters);
        bytes.begin(source.offset());
        line = source.line();
        if (!first && mayBeHeading() && Heading.interchangeAt(source.head(Heading.LONGEST))) {
            inside = false;
            return Optional.empty();
        }
        first = false;
        boolean released = false;
        while (true) {
            if (!bytes.isEmpty() && wire.atLineStart() && interrupted()) {
                return Optional.of(ended(false));
            }
            int next = wire.next(delimiters);
            if (next == ByteSource.END) {
                inside = false;
                return bytes.isEmpty() ? Optional.empty() : Optional.of(ended(false));
            }
            if (next == delimiters.terminator() && !released) {
                return bytes.isEmpty() ? Optional.empty() : Optional.of(ended(true));
            }
            released = !released && delimiters.releases(next);
            bytes.add(next);
        }
    }

    /** Whether another interchange begins here, or the interchange ended without a last terminator. */
    private boolean interrupted() throws IOException {
        byte[] ahead = mayBeHeading() ? source.head(Heading.LONGEST) : new byte[0];
        if (Heading.interchangeAt(ahead)) {
            inside = false;
            return true;
        }
        if (Heading.messageAt(ahead)) {
            return true;
        }
        RawSegment sofar = bytes.segment(charset, true);
        if (sofar.tag().equals("UNZ") && sofar.wellFormed(delimiters) && source.peek() != '\'') {
            inside = false;
            return true;
        }
        return false;
    }

    /** Spares a look ahead at most segments and lines. */
    private boolean mayBeHeading() throws IOException {
        return source.peek() == 'U' || source.peek() == 'u';
    }

    private RawSegment ended(boolean terminated) {
        RawSegment segment = bytes.segment(charset, terminated);
        if (segment.tag().equals("UNB") && segment.text().length() > SYNTAX_TO) {
            charset = WireText.declared(segment.text().substring(SYNTAX_FROM, SYNTAX_TO));
        }
        return segment;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            source.read();
        }
    }

    /** Whether these bytes begin with an interchange, or one begins further on in them. */
    static boolean in(byte[] head) {
        return Heading.find(Arrays.copyOf(head, Math.min(head.length, WINDOW))).isPresent();
    }
}

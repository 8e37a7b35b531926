package io.tidewaiter.internal.intake.edifact;

import io.tidewaiter.internal.intake.ByteSource;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The messages of a file one after the other, of all its interchanges, whether their envelopes are whole or not. */
public final class RawMessages {

    private static final Set<String> NAMED = Set.of("NAD", "TIF");

    private final Interchanges interchanges;
    private final int mostBytes;
    private final Deque<RawSegment> ahead = new ArrayDeque<>();
    private Optional<RawSegment> interchange = Optional.empty();
    private Optional<RawSegment> group = Optional.empty();
    private List<RawSegment> segments = new ArrayList<>();
    private long bytes;
    private long line = 1;
    private long number;

    /**
     * Opens the messages of an input.
     *
     * @param mostBytes longest message; of a longer one only what comes before is kept, and it says so
     */
    public RawMessages(ByteSource source, int mostBytes) {
        this.interchanges = new Interchanges(source);
        this.mostBytes = mostBytes;
    }

    /** Whether the bytes look as if such messages were in them. */
    public static boolean in(byte[] head) {
        return Interchanges.in(head);
    }

    /** The next message; empty when the input has ended. */
    public Optional<RawMessage> next() throws IOException {
        while (true) {
            Optional<RawSegment> next = segment();
            if (next.isEmpty()) {
                return finished();
            }
            Optional<RawMessage> message = take(next.get());
            if (message.isPresent()) {
                return message;
            }
        }
    }

    private Optional<RawSegment> segment() throws IOException {
        if (!ahead.isEmpty()) {
            return Optional.of(ahead.remove());
        }
        Optional<RawSegment> next = interchanges.next();
        int inside = next.map(segment -> Heading.inside(segment.text())).orElse(0);
        if (inside == 0) {
            return next;
        }
        RawSegment whole = next.orElseThrow();
        ahead.add(new RawSegment(whole.text().substring(inside), whole.offset() + inside, whole.complete()));
        return Optional.of(new RawSegment(whole.text().substring(0, inside), whole.offset(), false));
    }

    /** Puts a segment where it belongs; the message it ends, if any. */
    private Optional<RawMessage> take(RawSegment next) {
        switch (next.tag()) {
            case "UNB" -> {
                Optional<RawMessage> before = finished();
                interchange = Optional.of(next);
                group = Optional.empty();
                return before;
            }
            case "UNG" -> {
                Optional<RawMessage> before = finished();
                group = Optional.of(next);
                return before;
            }
            case "UNE" -> {
                return finished();
            }
            case "UNZ" -> {
                interchanges.close();
                return finished();
            }
            case "UNH" -> {
                Optional<RawMessage> before = finished();
                add(next);
                return before;
            }
            case "UNT" -> {
                add(next);
                return finished();
            }
            default -> {
                add(next);
                return Optional.empty();
            }
        }
    }

    private void add(RawSegment next) {
        Delimiters delimiters = interchanges.delimiters();
        if (segments.isEmpty()) {
            line = interchanges.line();
        }
        bytes += next.text().length();
        if (bytes > mostBytes) {
            return;
        }
        if (isRestOfName(next, delimiters)) {
            int last = segments.size() - 1;
            segments.set(last, segments.get(last).followedBy(next, delimiters));
        } else {
            segments.add(next);
        }
    }

    /**
     * Whether this is no segment but what follows an apostrophe that was not released, as in O'BRIEN. What is left of a damaged segment
     * still has an element after its first letters; the rest of a name or text begins otherwise.
     */
    private boolean isRestOfName(RawSegment next, Delimiters delimiters) {
        if (segments.isEmpty() || !segments.get(segments.size() - 1).complete()) {
            return false;
        }
        if (next.wellFormed(delimiters)) {
            boolean afterName = NAMED.contains(segments.get(segments.size() - 1).tag());
            return afterName && !Tags.KNOWN.contains(next.tag());
        }
        if (Tags.KNOWN.contains(next.tag())
                && !Character.isLetter(next.text().charAt(next.tag().length()))) {
            return false;
        }
        int element = next.text().indexOf(delimiters.element());
        return element < 0 || element > 4 || !next.text().substring(0, element).matches("[A-Za-z0-9]+");
    }

    private Optional<RawMessage> finished() {
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        number++;
        RawMessage message = new RawMessage(
                interchanges.delimiters(), interchange, group, segments, line, number, bytes > mostBytes);
        segments = new ArrayList<>();
        bytes = 0;
        return Optional.of(message);
    }
}

package io.tidewaiter.internal.intake.edifact;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The segments of one message, cut up by StAEDI. Every message is read as an interchange of its own, and after a segment StAEDI cannot
 * read it is started again behind it: no broken segment spoils the next.
 */
public final class StaediSegments implements Iterator<Segment> {

    private final EDIInputFactory factory = EDIInputFactory.newFactory();
    private final RawMessage message;
    private int read;
    private Optional<EDIStreamReader> reader = Optional.empty();

    /** Opens a message. */
    public StaediSegments(RawMessage message) {
        this.message = message;
        factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
        factory.setProperty(EDIInputFactory.EDI_IGNORE_EXTRANEOUS_CHARACTERS, true);
    }

    /**
     * Fails at once, not at the first message, when StAEDI is not there.
     *
     * @throws NoClassDefFoundError when a host has left the library out
     */
    public static void requireLibrary() {
        EDIInputFactory.newFactory();
    }

    @Override
    public boolean hasNext() {
        return read < message.segments().size();
    }

    @Override
    public Segment next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All segments of the message have been read.");
        }
        RawSegment raw = message.segments().get(read);
        read++;
        if (!raw.complete() || !raw.wellFormed(message.delimiters())) {
            return unreadable(raw);
        }
        try {
            return new Segment(raw.tag(), read, raw.offset(), true, elements(open()));
        } catch (EDIStreamException | RuntimeException broken) {
            // StAEDI throws what it likes on input it does not like; the segment is reported, its contents are not.
            reader = Optional.empty();
            return unreadable(raw);
        }
    }

    private Segment unreadable(RawSegment raw) {
        return new Segment(raw.tag(), read, raw.offset(), false, List.of());
    }

    private EDIStreamReader open() throws EDIStreamException {
        if (reader.isEmpty()) {
            EDIStreamReader opened = factory.createEDIStreamReader(new MessageBytes(message, read - 1));
            while (opened.next() != io.xlate.edi.stream.EDIStreamEvent.END_SEGMENT || !"UNB".equals(opened.getText())) {
                // The envelope is ours.
            }
            reader = Optional.of(opened);
        }
        return reader.get();
    }

    private static List<List<String>> elements(EDIStreamReader from) throws EDIStreamException {
        List<List<String>> elements = new ArrayList<>();
        List<String> composite = new ArrayList<>();
        boolean inside = false;
        while (true) {
            switch (from.next()) {
                case START_COMPOSITE -> {
                    inside = true;
                    composite = new ArrayList<>();
                }
                case END_COMPOSITE -> {
                    inside = false;
                    elements.add(composite);
                }
                case ELEMENT_DATA -> {
                    if (inside) {
                        composite.add(from.getText());
                    } else {
                        elements.add(List.of(from.getText()));
                    }
                }
                case END_SEGMENT -> {
                    return elements;
                }
                default -> {
                    // What StAEDI thinks of the order of segments is not asked.
                }
            }
        }
    }
}

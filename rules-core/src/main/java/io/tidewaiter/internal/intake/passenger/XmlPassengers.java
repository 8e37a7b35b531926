package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.IntakeSummary;
import io.tidewaiter.internal.intake.ByteSource;
import io.tidewaiter.internal.intake.RecordSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Travellers from PNRGOV messages in XML, IATA_PNRGOV_NotifRQ, one booking at a time. */
public final class XmlPassengers implements RecordSource {

    private static final String ROOT = "IATA_PNRGOV_NotifRQ";

    private final InputStream input;
    private final Outbox out;
    private final Cards cards;
    private Optional<XmlTree> tree = Optional.empty();
    private Optional<PnrgovReader> reader = Optional.empty();
    private long messages;
    private boolean ended;

    /**
     * Opens the messages of an input.
     *
     * @param name name of the input, part of the place of each record
     * @param cards makes tokens of the numbers of payment cards
     */
    public XmlPassengers(String name, ByteSource source, Cards cards) {
        this.input = new SourceStream(source);
        this.out = new Outbox(name, "item", "character");
        this.cards = cards;
    }

    @Override
    public Optional<Intake> next() throws IOException {
        while (true) {
            Optional<Intake> ready = out.poll();
            if (ready.isPresent()) {
                return ready;
            }
            if (ended) {
                return Optional.empty();
            }
            advance();
        }
    }

    @Override
    public List<InputProblem> warnings() {
        return List.of();
    }

    @Override
    public IntakeSummary summary() {
        return out.summary();
    }

    private void advance() throws IOException {
        try {
            if (tree.isEmpty()) {
                tree = Optional.of(new XmlTree(input));
            }
            XmlTree xml = tree.get();
            if (xml.nextStart()) {
                take(xml);
            } else {
                finish();
                nothingFound();
            }
        } catch (XMLStreamException broken) {
            finish();
            brokenOff(broken);
        }
    }

    private void take(XmlTree xml) throws XMLStreamException {
        switch (xml.name()) {
            case ROOT, "IATA_PNRGOVNotifRQ", "IATA_PNRGOV_NotifyRQ" -> begin(xml);
            case "FlightLeg" -> {
                XmlElement leg = xml.deep();
                opened(xml).take(XmlSegments.leg(leg));
            }
            case "PNR" -> {
                PnrgovReader booking = opened(xml);
                XmlSegments.booking(xml.deep()).forEach(booking::take);
                booking.endOfBooking();
            }
            default -> {
                // Whatever else the message is wrapped in.
            }
        }
    }

    /** A booking without the element of a message around it is read all the same. */
    private PnrgovReader opened(XmlTree xml) {
        if (reader.isEmpty()) {
            open(new XmlElement(ROOT, 0), xml.line());
        }
        return reader.orElseThrow();
    }

    private void begin(XmlTree xml) {
        reader.ifPresent(PnrgovReader::endOfBooking);
        open(xml.shallow(), xml.line());
    }

    private void open(XmlElement root, long line) {
        messages++;
        out.beginMessage(messages, line);
        String control =
                root.get("TransactionIdentifier", "CorrelationID", "EchoToken").replaceAll("[^A-Za-z0-9._-]", "");
        MessageHeader header = new MessageHeader(
                "PNRGOV",
                "XML" + root.get("Version").replaceAll("[^0-9.]", "").transform(v -> v.isEmpty() ? "" : " " + v),
                control.substring(0, Math.min(control.length(), 24)),
                "",
                messages,
                instant(root.get("TimeStamp")));
        reader = Optional.of(new PnrgovReader(header, out, cards));
    }

    private static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException noOffset) {
            try {
                return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            } catch (DateTimeParseException noTime) {
                return null;
            }
        }
    }

    private void finish() {
        reader.ifPresent(PnrgovReader::endOfBooking);
        reader = Optional.empty();
        ended = true;
    }

    private void nothingFound() {
        if (messages == 0) {
            out.refuseMessage(
                    0, "The XML holds no " + ROOT + ".", "Bookings come as PNRGOV of IATA, in XML or EDIFACT.");
        }
    }

    /** What the parser says may quote the input, so only the place is told. */
    private void brokenOff(XMLStreamException broken) {
        String place = broken.getLocation() == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        " at line %d, column %d",
                        broken.getLocation().getLineNumber(),
                        broken.getLocation().getColumnNumber());
        out.refuseMessage(
                broken.getLocation() == null ? 0 : broken.getLocation().getCharacterOffset(),
                "The XML cannot be read" + place + "; what comes after it was not read.",
                "Ask the carrier to send it again, well formed and without a document type definition.");
    }

    /** The bytes of a source as a stream. */
    private static final class SourceStream extends InputStream {

        private static final int MOST_AT_ONCE = 8192;

        private final ByteSource source;

        SourceStream(ByteSource source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            return source.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            byte[] ahead = source.head(Math.min(length, MOST_AT_ONCE));
            for (int i = 0; i < ahead.length; i++) {
                into[offset + i] = (byte) source.read();
            }
            return ahead.length == 0 && length > 0 ? ByteSource.END : ahead.length;
        }
    }
}

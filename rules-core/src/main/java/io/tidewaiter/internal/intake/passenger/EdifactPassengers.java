package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.InputProblem;
import io.tidewaiter.intake.Intake;
import io.tidewaiter.intake.IntakeSummary;
import io.tidewaiter.intake.MessageWarning;
import io.tidewaiter.internal.intake.ByteSource;
import io.tidewaiter.internal.intake.RecordSource;
import io.tidewaiter.internal.intake.edifact.RawMessage;
import io.tidewaiter.internal.intake.edifact.RawMessages;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.internal.intake.edifact.StaediSegments;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Travellers from PAXLST and PNRGOV messages, one message at a time. */
public final class EdifactPassengers implements RecordSource {

    private static final Pattern TYPE = Pattern.compile("[A-Z]{6}");

    private final RawMessages messages;
    private final Outbox out;
    private final Cards cards;
    private final int limit;
    private Iterator<Segment> segments = List.<Segment>of().iterator();
    private Optional<RawMessage> message = Optional.empty();
    private Optional<MessageReader> reader = Optional.empty();

    /**
     * Opens the messages of an input.
     *
     * @param name name of the input, part of the place of each record
     * @param cards makes tokens of the numbers of payment cards
     * @param limit longest message in bytes
     */
    public EdifactPassengers(String name, ByteSource source, Cards cards, int limit) {
        this.messages = new RawMessages(source, limit);
        this.out = new Outbox(name, "segment", "byte");
        this.cards = cards;
        this.limit = limit;
    }

    @Override
    public Optional<Intake> next() throws IOException {
        while (true) {
            Optional<Intake> ready = out.poll();
            if (ready.isPresent()) {
                return ready;
            }
            if (reader.isPresent() && segments.hasNext()) {
                reader.get().take(segments.next());
            } else if (reader.isPresent()) {
                endMessage();
            } else if (!nextMessage()) {
                return Optional.empty();
            }
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

    private boolean nextMessage() throws IOException {
        Optional<RawMessage> next = messages.next();
        if (next.isEmpty()) {
            return false;
        }
        begin(next.get());
        return true;
    }

    private void begin(RawMessage raw) {
        message = Optional.of(raw);
        out.beginMessage(raw.number(), raw.line());
        if (!raw.enveloped()) {
            out.warn(MessageWarning.ENVELOPE_INCOMPLETE);
        }
        StaediSegments all = new StaediSegments(raw);
        segments = all;
        Optional<Segment> first = raw.tags().startsWith("UNH") ? Optional.of(all.next()) : Optional.empty();
        MessageHeader header = MessageHeader.of(raw, first);
        reader = reader(header, raw);
        reader.ifPresent(opened -> first.ifPresent(opened::take));
        if (reader.isEmpty()) {
            refuse(header, raw);
        }
    }

    /** A message whose heading was lost or damaged is known by what only one type has. */
    private Optional<MessageReader> reader(MessageHeader header, RawMessage raw) {
        return switch (header.type()) {
            case "PAXLST" -> Optional.of(new PaxlstReader(header, out));
            case "PNRGOV" -> Optional.of(new PnrgovReader(header, out, cards));
            case "" -> byContent(header, raw.tags());
            default -> Optional.empty();
        };
    }

    private Optional<MessageReader> byContent(MessageHeader header, String tags) {
        boolean list = tags.contains("NAD") && (tags.contains("BGM") || tags.contains("TDT"));
        if (list || tags.contains("PDT")) {
            return Optional.of(new PaxlstReader(header, out));
        }
        return tags.contains("TIF") ? Optional.of(new PnrgovReader(header, out, cards)) : Optional.empty();
    }

    private void refuse(MessageHeader header, RawMessage raw) {
        segments = List.<Segment>of().iterator();
        boolean stray = header.type().isEmpty() && raw.segments().size() == 1;
        if (stray) {
            out.warn(MessageWarning.SEGMENT_UNREADABLE);
            return;
        }
        String type = TYPE.matcher(header.type()).matches() ? "of the type " + header.type() : "of an unknown type";
        out.refuseMessage(
                raw.offset(),
                "The message is " + type + ", which is not read.",
                "Lists of travellers come as PAXLST (API) or PNRGOV (PNR).");
    }

    private void endMessage() {
        reader.orElseThrow().end();
        reader = Optional.empty();
        RawMessage raw = message.orElseThrow();
        if (raw.oversized()) {
            out.refuseMessage(
                    raw.offset(),
                    "The message is longer than " + limit + " bytes; what came after that was not read.",
                    "Raise the limit, or ask the carrier to send parts.");
        }
    }
}

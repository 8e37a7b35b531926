package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.MessageWarning;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.Flight;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads bookings pushed by carriers: PNRGOV 10.1 to 16.1 of IATA and the World Customs Organization, booking by booking. */
final class PnrgovReader implements MessageReader {

    /** What the parts of a booking share. */
    record Tools(Outbox out, Cards cards) {}

    private final MessageHeader header;
    private final Outbox out;
    private final Tools tools;
    private final MessageEnd trailer;
    private final Missing missing;
    private Optional<PnrGroups> current = Optional.empty();
    private Optional<Flight> reported = Optional.empty();
    private @Nullable Integer statedBookings;
    private int bookings;
    private int travellers;

    PnrgovReader(MessageHeader header, Outbox out, Cards cards) {
        this.header = header;
        this.out = out;
        this.tools = new Tools(out, cards);
        this.trailer = new MessageEnd(out);
        this.missing = new Missing(out);
    }

    @Override
    public void take(Segment segment) {
        trailer.count(segment);
        if (segment.tag().equals("SRC")) {
            begin();
        } else if (!segment.readable()) {
            damaged(segment);
        } else if (segment.tag().equals("UNH") || segment.tag().equals("UNT")) {
            return;
        } else if (!segment.isKnown()) {
            out.unknownSegment();
            suspect(segment);
        } else if (current.isPresent()) {
            detail(segment);
        } else {
            front(segment);
        }
    }

    @Override
    public void end() {
        finish();
        if (statedBookings != null && statedBookings != bookings) {
            out.warn(MessageWarning.COUNT_DIFFERS);
        }
        trailer.finish();
    }

    /** The booking that was read last is complete, whether another follows or not. */
    void endOfBooking() {
        finish();
    }

    /** Before the first booking: the flight the message is about, and how many bookings it holds. */
    private void front(Segment segment) {
        switch (segment.tag()) {
            case "TVL" ->
                reported = TravelSegment.flight(segment, out)
                        .map(flight -> flight.reported(true).build());
            case "EQN" -> statedBookings = out.read(segment.at(0), WireValues::whole);
            case "RCI", "TIF" -> {
                begin();
                detail(segment);
            }
            default -> {
                // Function of the message and its sender.
            }
        }
    }

    private void detail(Segment segment) {
        PnrGroups groups = current.orElseThrow();
        if (groups.beginsAnother(segment)) {
            begin();
            out.warn(MessageWarning.SEGMENT_UNREADABLE);
        }
        current.orElseThrow().add(segment);
    }

    private void damaged(Segment segment) {
        out.warn(MessageWarning.SEGMENT_UNREADABLE);
        suspect(segment);
        boolean expected = current.map(PnrGroups::expectsTravellers).orElse(false);
        if (segment.tag().equals("TIF") && expected) {
            travellers++;
            out.refuse(
                    segment,
                    "The segment that names a traveller is damaged or cut off.",
                    "Ask the carrier to send the message again; the other travellers have been read.");
        }
    }

    /** Where a traveller could be named, a segment that cannot be told may have been that. */
    private void suspect(Segment segment) {
        if (current.map(PnrGroups::expectsTravellers).orElse(false)) {
            missing.suspect(segment);
        }
    }

    private void begin() {
        finish();
        current = Optional.of(new PnrGroups());
    }

    private void finish() {
        if (current.isEmpty()) {
            return;
        }
        bookings++;
        if (reported.isEmpty()) {
            out.warn(MessageWarning.NO_FLIGHT);
        }
        PnrBooking booking = new PnrBooking(current.get(), reported, header.day(), tools);
        current = Optional.empty();
        PnrAssembly assembly = new PnrAssembly(booking, header, travellers, out);
        travellers += assembly.size();
        assembly.send();
        travellers += missing.refuse(assembly.notNamed());
    }
}

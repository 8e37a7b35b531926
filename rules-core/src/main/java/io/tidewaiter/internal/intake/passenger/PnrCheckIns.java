package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.MessageWarning;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.CheckInBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Check-in on one flight: DAT and ORG say when and by whom, TRI begins a traveller, SSD is the seat, TBD the bags. */
final class PnrCheckIns {

    private final List<PnrTraveller> travellers;
    private final Outbox out;
    private final int leg;
    private final boolean reported;
    private @Nullable LocalDate day;
    private Optional<LocalTime> time = Optional.empty();
    private @Nullable String agent;
    private @Nullable Segment reference;
    private Optional<PnrTraveller> current = Optional.empty();

    /** @param leg position of the flight from 0 */
    PnrCheckIns(List<PnrTraveller> travellers, int leg, boolean reported, Outbox out) {
        this.travellers = travellers;
        this.leg = leg;
        this.reported = reported;
        this.out = out;
    }

    void take(List<Segment> group) {
        group.forEach(this::take);
        finish();
    }

    private void take(Segment segment) {
        switch (segment.tag()) {
            case "DAT" -> {
                day = out.read(segment.at(0, 1), WireDates::dayFirst);
                time = WireDates.time(segment.at(0, 2));
            }
            case "ORG" -> agent = WireValues.code(segment.at(6).isEmpty() ? segment.at(1, 0) : segment.at(6));
            case "TRI" -> {
                finish();
                reference = segment;
                current = travellers.stream()
                        .filter(one -> one.is(segment.at(1, 3)))
                        .findFirst();
                begin();
            }
            case "TIF" -> named(segment);
            case "SSD" -> seat(segment);
            case "TBD" -> current.ifPresent(one -> one.bags.take(segment, leg + 1, reported));
            default -> {
                // Nothing else stands here.
            }
        }
    }

    /** A traveller whose reference is not known is found by the name; the name of another member of a pool of bags changes nothing. */
    private void named(Segment tif) {
        if (reference == null || current.isPresent()) {
            return;
        }
        PnrNames.Named named = PnrNames.of(tif).get(0);
        current = travellers.stream()
                .filter(one -> one.is(named.reference()) || PnrNames.same(one.name(), named.name()))
                .findFirst();
        begin();
    }

    private void begin() {
        if (current.isEmpty() || reference == null) {
            return;
        }
        CheckInBuilder checkIn = CheckInBuilder.builder()
                .flight(leg + 1)
                .checkedIn(true)
                .checkedInBy(agent)
                .boardingNumber(WireValues.text(reference.at(1, 0)));
        if (day != null && time.isPresent()) {
            checkIn.checkedInLocally(day.atTime(time.get()));
        }
        current.get().checkIns.put(leg, checkIn);
    }

    private void seat(Segment ssd) {
        String seat = WireValues.code(ssd.at(0));
        if (current.isPresent() && seat != null) {
            current.get().checkIns.computeIfPresent(leg, (flight, checkIn) -> checkIn.seat(seat));
        }
    }

    private void finish() {
        if (reference != null && current.isEmpty()) {
            out.warn(MessageWarning.TRAVELLER_UNKNOWN);
        }
        reference = null;
        current = Optional.empty();
    }
}

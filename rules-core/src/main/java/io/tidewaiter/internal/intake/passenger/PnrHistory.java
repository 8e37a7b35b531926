package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.DroppedData;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.BookingChangeBuilder;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.TravelDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes of a booking: ABI and DAT say who and when, each SAC that something was added (A) or taken out (X), and what follows what. */
final class PnrHistory {

    private final Outbox out;
    private final LocalDate journey;
    private final List<BookingChange> changes = new ArrayList<>();
    private final Map<ChangeKind, BookingChangeBuilder> group = new EnumMap<>(ChangeKind.class);
    private @Nullable Instant at;
    private @Nullable String by;
    private boolean added;

    PnrHistory(LocalDate journey, Outbox out) {
        this.journey = journey;
        this.out = out;
    }

    /** All changes, in the order of the message. */
    List<BookingChange> read(List<List<Segment>> groups) {
        for (List<Segment> segments : groups) {
            segments.forEach(this::take);
            group.values().forEach(change -> changes.add(change.at(at).by(by).build()));
            group.clear();
        }
        return List.copyOf(changes);
    }

    private void take(Segment segment) {
        switch (segment.tag()) {
            case "ABI" -> {
                at = null;
                by = WireValues.code(segment.at(1, 1).isEmpty() ? segment.at(1, 0) : segment.at(1, 1));
            }
            case "DAT" -> moment(segment);
            case "SAC" -> added = !segment.at(2).equalsIgnoreCase("X");
            case "TIF" -> name(segment);
            case "TVL" -> flight(segment);
            case "SSR" -> service(new SpecialService(segment));
            case "TBD" -> change(ChangeKind.BAGGAGE);
            case "FOP" -> change(ChangeKind.PAYMENT);
            case "TKT" -> change(ChangeKind.TICKET);
            case "FTI" -> change(ChangeKind.FREQUENT_FLYER);
            case "ADD" -> change(ChangeKind.CONTACT);
            case "IFT" -> out.drop(DroppedData.REMARK);
            default -> {
                // The rest of a group says nothing about what was changed.
            }
        }
    }

    private BookingChangeBuilder change(ChangeKind kind) {
        return group.computeIfAbsent(kind, BookingChangeBuilder.builder()::kind);
    }

    private void moment(Segment dat) {
        LocalDate day = out.read(dat.at(0, 1), WireDates::dayFirst);
        LocalTime time = WireDates.time(dat.at(0, 2)).orElse(LocalTime.MIDNIGHT);
        at = day == null ? null : day.atTime(time).toInstant(ZoneOffset.UTC);
    }

    private void name(Segment tif) {
        PersonName name = PnrNames.of(tif).get(0).name();
        BookingChangeBuilder change = change(ChangeKind.NAME);
        if (added) {
            change.nameAfter(name);
        } else {
            change.nameBefore(name);
        }
    }

    private void flight(Segment tvl) {
        Optional<Flight> flight = TravelSegment.flight(tvl, out).map(FlightBuilder::build);
        if (flight.isEmpty()) {
            return;
        }
        BookingChangeBuilder change = change(ChangeKind.ITINERARY);
        if (added) {
            change.flightsAfter(with(change.flightsAfter(), flight.get()));
        } else {
            change.flightsBefore(with(change.flightsBefore(), flight.get()));
        }
    }

    private static List<Flight> with(@Nullable List<Flight> flights, Flight flight) {
        List<Flight> all = new ArrayList<>(flights == null ? List.of() : flights);
        all.add(flight);
        return all;
    }

    private void service(SpecialService service) {
        if (!service.kept()) {
            out.drop(DroppedData.SPECIAL_SERVICE);
        } else if (service.code().equals("DOCS")) {
            DocsText.of(service.text(), journey).ifPresent(this::document);
        } else {
            change(kind(service));
        }
    }

    private void document(DocsText text) {
        TravelDocument document = text.document(out);
        BookingChangeBuilder change = change(ChangeKind.DOCUMENT);
        if (added) {
            change.documentAfter(document.number());
        } else {
            change.documentBefore(document.number());
        }
    }

    private static ChangeKind kind(SpecialService service) {
        if (service.isSeat()) {
            return ChangeKind.SEAT;
        }
        if (service.isContact()) {
            return ChangeKind.CONTACT;
        }
        if (service.isTicket()) {
            return ChangeKind.TICKET;
        }
        if (service.isFrequentFlyer()) {
            return ChangeKind.FREQUENT_FLYER;
        }
        return service.isDocument() ? ChangeKind.DOCUMENT : ChangeKind.OTHER;
    }
}

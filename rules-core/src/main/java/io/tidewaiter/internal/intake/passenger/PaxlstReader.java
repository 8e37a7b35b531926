package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.MessageWarning;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.CheckIn;
import io.tidewaiter.model.CheckInBuilder;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightChange;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.TravellerAction;
import io.tidewaiter.model.TravellerRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads passenger and crew lists: PAXLST of the UN directories D:02B and later, as the guidelines on API use it. */
final class PaxlstReader implements MessageReader {

    private static final Set<String> REPORTING = Set.of("MS", "MR", "AG", "CA");
    private static final Set<String> TRAVELLING = Set.of("FL", "FM", "DDT", "DDU");
    private static final Set<String> NAMES = Set.of("NAD", "PDT");
    private static final Set<String> COUNTED = Set.of("41", "42");

    private final MessageHeader header;
    private final Outbox out;
    private final PaxlstFlights flightSegments;
    private final MessageEnd trailer;
    private final Missing missing;
    private Optional<PaxlstTraveller> current = Optional.empty();
    private @Nullable List<Flight> flights;
    private boolean transportSeen;
    private boolean travellersSeen;
    private int travellers;
    private String list = "";
    private String function = "";

    PaxlstReader(MessageHeader header, Outbox out) {
        this.header = header;
        this.out = out;
        this.flightSegments = new PaxlstFlights(out);
        this.trailer = new MessageEnd(out);
        this.missing = new Missing(out);
    }

    @Override
    public void take(Segment segment) {
        trailer.count(segment);
        if (segment.readable()) {
            UsSegments.translated(segment).forEach(this::takeReadable);
        } else {
            damaged(segment);
        }
    }

    private void takeReadable(Segment segment) {
        switch (segment.tag()) {
            case "BGM" -> {
                list = segment.at(0);
                function = segment.at(1).toUpperCase(Locale.ROOT);
            }
            case "NAD" -> party(segment);
            case "TDT" -> transport(segment);
            case "CNT" -> control(segment);
            case "UNH", "UNT", "UNS", "ERC", "ERP", "IFD" -> {
                // The envelope, and answers of an administration.
            }
            default -> detail(segment);
        }
    }

    @Override
    public void end() {
        finishTraveller();
        trailer.finish();
    }

    private void damaged(Segment segment) {
        out.warn(MessageWarning.SEGMENT_UNREADABLE);
        missing.suspect(segment);
        if (segment.tag().equals("TDT")) {
            transportSeen = true;
        } else if (NAMES.contains(segment.tag()) && (transportSeen || travellersSeen)) {
            finishTraveller();
            travellers++;
            out.refuse(
                    segment,
                    "The segment that names a traveller is damaged or cut off.",
                    "Ask the carrier to send the message again; the other travellers have been read.");
        }
    }

    private void transport(Segment tdt) {
        finishTraveller();
        transportSeen = true;
        if (flights == null) {
            flightSegments.transport(tdt);
        }
    }

    private void party(Segment nad) {
        finishTraveller();
        String qualifier = nad.at(0).toUpperCase(Locale.ROOT);
        boolean traveller = TRAVELLING.contains(qualifier) || (transportSeen && !REPORTING.contains(qualifier));
        if (!traveller) {
            return;
        }
        if (flights == null) {
            flights = flightSegments.finish(change());
        }
        travellersSeen = true;
        travellers++;
        current = Optional.of(new PaxlstTraveller(nad, journeyDay(), out));
    }

    private void detail(Segment segment) {
        if (current.isPresent()) {
            if (!current.get().take(segment)) {
                unknown(segment);
            }
            return;
        }
        switch (segment.tag()) {
            case "LOC" -> flightSegments.place(segment);
            case "DTM" -> flightSegments.time(segment);
            default -> {
                if (!segment.isKnown()) {
                    unknown(segment);
                }
            }
        }
    }

    private void unknown(Segment segment) {
        out.unknownSegment();
        missing.suspect(segment);
    }

    private void control(Segment cnt) {
        finishTraveller();
        Integer stated = COUNTED.contains(cnt.at(0, 0)) ? out.read(cnt.at(0, 1), WireValues::whole) : null;
        if (stated != null && stated != travellers) {
            out.warn(MessageWarning.COUNT_DIFFERS);
            travellers += missing.refuse(stated - travellers);
        }
    }

    private void finishTraveller() {
        Optional<PaxlstTraveller> done = current;
        current = Optional.empty();
        if (done.isEmpty()) {
            return;
        }
        if (done.get().identified()) {
            out.accept(passenger(done.get()));
        } else {
            out.refuse(
                    done.get().start(),
                    "The traveller has neither a name nor the number of a document.",
                    "Ask the carrier to send the data of this traveller again.");
        }
    }

    private Passenger passenger(PaxlstTraveller traveller) {
        List<Flight> itinerary = flights == null ? List.of() : flights;
        Optional<Flight> reported = itinerary.stream()
                .filter(flight -> Boolean.TRUE.equals(flight.reported()))
                .findFirst();
        String designator = reported.map(PaxlstReader::designator).orElse("");
        LocalDate departure = reported.map(Flight::departsOn).orElse(null);
        return PassengerBuilder.builder()
                .reference(header.traveller(designator, departure, travellers))
                .message(header.source())
                .lodgedAt(header.sent())
                .role(role(traveller))
                .advance(traveller
                        .advance()
                        .message(header.source())
                        .action(action())
                        .flight(reported.orElse(null))
                        .build())
                .flights(itinerary.isEmpty() ? null : itinerary)
                .baggage(traveller.bags().baggage())
                .checkIns(boarding(itinerary.indexOf(reported.orElse(null)) + 1))
                .minor(Minors.minor(traveller.identity(), departure))
                .build();
    }

    private static String designator(Flight flight) {
        String carrier = flight.carrier() == null ? "" : flight.carrier();
        return carrier + (flight.number() == null ? "" : flight.number());
    }

    private @Nullable TravellerRole role(PaxlstTraveller traveller) {
        boolean crewList = list.equals("250") || list.equals("336");
        return traveller.role() == null && crewList ? TravellerRole.CREW : traveller.role();
    }

    private TravellerAction action() {
        return switch (function) {
            case "CP" -> TravellerAction.CHANGED;
            case "XR", "RP" -> TravellerAction.WITHDRAWN;
            default -> TravellerAction.REPORTED;
        };
    }

    private @Nullable FlightChange change() {
        return switch (function) {
            case "XF" -> FlightChange.CANCELLED;
            case "CF" -> FlightChange.CHANGED;
            case "CL", "CLOB", "CLNB" -> FlightChange.CLOSED;
            default -> null;
        };
    }

    /** A flight that is closed is reported with those on board, or with those who are not. */
    private @Nullable List<CheckIn> boarding(int position) {
        if (!function.equals("CLOB") && !function.equals("CLNB")) {
            return null;
        }
        return List.of(CheckInBuilder.builder()
                .flight(position == 0 ? null : position)
                .boarded(function.equals("CLOB"))
                .build());
    }

    /** Two digits of a year need a day to be read against: that of the flight, or else that of the message. */
    private LocalDate journeyDay() {
        List<Flight> itinerary = flights == null ? List.of() : flights;
        return itinerary.stream()
                .map(Flight::departsOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(header.day());
    }
}

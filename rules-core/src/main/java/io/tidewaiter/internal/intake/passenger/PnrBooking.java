package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.DroppedData;
import io.tidewaiter.intake.MessageWarning;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.ContactKind;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FrequentFlyer;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.Split;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One booking of a PNRGOV message: gathers what is said of each traveller from all over its groups. */
final class PnrBooking {

    private final PnrGroups groups;
    private final Outbox out;
    private final Cards cards;
    private final LocalDate journey;
    private final Optional<Flight> reported;
    private final PnrHead head;
    private final PnrItinerary itinerary;
    private final List<PnrTraveller> travellers = new ArrayList<>();

    /** The traveller each group of segments belongs to: the first of those its TIF names. */
    private final List<Optional<PnrTraveller>> owners = new ArrayList<>();

    private boolean unnamed;

    PnrBooking(PnrGroups groups, Optional<Flight> reported, LocalDate day, PnrgovReader.Tools tools) {
        this.groups = groups;
        this.out = tools.out();
        this.cards = tools.cards();
        LocalDate departs = reported.map(Flight::departsOn).orElse(null);
        this.journey = departs == null ? day : departs;
        this.reported = reported;
        this.head = new PnrHead(groups.head(), out);
        this.itinerary = new PnrItinerary(groups.flights(), reported, out);
    }

    PnrHead head() {
        return head;
    }

    /** The flight the message is about; empty when it does not say. */
    Optional<Flight> reported() {
        return reported;
    }

    PnrItinerary itinerary() {
        return itinerary;
    }

    /** Reads everything; the travellers in the order of the message, infants who have no entry of their own last. */
    List<PnrTraveller> read() {
        groups.travellers().forEach(this::begin);
        PnrServices services = new PnrServices(travellers, itinerary, journey, out);
        readTravellers(services);
        head.services().forEach(service -> services.apply(service, Optional.empty(), -1));
        readFlights(services);
        services.infants().forEach(this::infant);
        IntStream.range(0, groups.products()).forEach(i -> out.drop(DroppedData.OTHER_PRODUCT));
        IntStream.range(0, groups.texts()).forEach(i -> out.drop(DroppedData.HISTORY_TEXT));
        if (travellers.isEmpty() && (unnamed || !groups.head().isEmpty())) {
            out.warn(MessageWarning.NOBODY_NAMED);
        }
        return travellers;
    }

    /** Number in party after RPI, the highest of all flights, and never less than one. Groups are booked before they are named. */
    int party() {
        if (unnamed) {
            return 0;
        }
        return groups.flights().stream()
                .flatMap(group -> group.segments().stream())
                .filter(segment -> segment.tag().equals("RPI"))
                .mapToInt(segment -> WireValues.whole(segment.at(0)).orElse(0))
                .max()
                .orElse(1);
    }

    List<BookingChange> changes() {
        return new PnrHistory(journey, out).read(groups.history());
    }

    /** EQN says how many travellers, RCI behind it the locator of the other booking. */
    List<Split> splits() {
        List<Split> splits = new ArrayList<>();
        for (List<Segment> group : groups.splits()) {
            Integer number = out.read(group.get(0).at(0), WireValues::whole);
            for (Segment segment : group) {
                if (segment.tag().equals("RCI")) {
                    splits.add(new Split(WireValues.code(segment.at(0, 1)), null, number, null));
                }
            }
        }
        return splits;
    }

    private void begin(List<Segment> group) {
        int before = travellers.size();
        for (PnrNames.Named named : PnrNames.of(group.get(0))) {
            if (named.group()) {
                unnamed = true;
            } else {
                travellers.add(new PnrTraveller(named, group.get(0), new PnrTickets(out, cards), new PnrBags(out)));
            }
        }
        owners.add(travellers.size() > before ? Optional.of(travellers.get(before)) : Optional.empty());
    }

    private void infant(PersonName name) {
        PnrNames.Named named = new PnrNames.Named(name, "IN", "");
        Segment start = groups.travellers().get(0).get(0);
        travellers.add(new PnrTraveller(named, start, new PnrTickets(out, cards), new PnrBags(out)));
    }

    private void readTravellers(PnrServices services) {
        for (int i = 0; i < owners.size(); i++) {
            List<Segment> group = groups.travellers().get(i);
            Optional<PnrTraveller> owner = owners.get(i);
            for (Segment segment : group.subList(1, group.size())) {
                if (segment.tag().equals("SSR")) {
                    services.apply(new SpecialService(segment), owner, -1);
                } else {
                    owner.ifPresent(one -> detail(segment, one));
                }
            }
        }
    }

    private void detail(Segment segment, PnrTraveller traveller) {
        switch (segment.tag()) {
            case "FTI" -> frequentFlyer(segment, traveller);
            case "ADD" -> address(segment, traveller);
            case "IFT" -> text(segment, traveller);
            default -> traveller.tickets.take(segment);
        }
    }

    private static void frequentFlyer(Segment fti, PnrTraveller traveller) {
        for (int i = 0; i < fti.size(); i++) {
            String number = WireValues.text(fti.at(i, 1));
            if (number != null) {
                int element = i;
                String tier = IntStream.range(2, 8)
                        .mapToObj(component -> fti.at(element, component))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
                traveller.frequentFlyer.add(
                        new FrequentFlyer(WireValues.code(fti.at(i, 0)), number, WireValues.text(tier)));
            }
        }
    }

    private static void address(Segment add, PnrTraveller traveller) {
        if (traveller.tickets.paying()) {
            PnrHead.address(add, ContactKind.BILLING).ifPresent(traveller.tickets::billing);
        } else {
            PnrHead.address(add, ContactKind.OTHER).ifPresent(traveller.contacts::add);
        }
    }

    private void text(Segment ift, PnrTraveller traveller) {
        if (ift.at(0, 1).equals("43")) {
            traveller.tickets.payer(ift);
        } else {
            PnrHead.text(ift, out).ifPresent(traveller.contacts::add);
        }
    }

    private void readFlights(PnrServices services) {
        for (int i = 0; i < itinerary.legs().size(); i++) {
            PnrItinerary.Leg leg = itinerary.legs().get(i);
            if (leg.group().isEmpty()) {
                continue;
            }
            for (Segment segment : leg.group().get().segments()) {
                if (segment.tag().equals("SSR")) {
                    services.apply(new SpecialService(segment), Optional.empty(), i);
                } else if (segment.tag().equals("RCI")) {
                    head.flightLocators(segment);
                } else if (segment.tag().equals("IFT")) {
                    PnrHead.text(segment, out).ifPresent(head.contacts()::add);
                }
            }
            PnrCheckIns checkIns = new PnrCheckIns(travellers, i, i == itinerary.reported(), out);
            leg.group().get().checkIns().forEach(checkIns::take);
        }
    }
}

package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.Bag;
import io.tidewaiter.model.Baggage;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.CheckIn;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.Split;
import io.tidewaiter.model.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the flights of a booking, and seats, check-in and bags of the one that is reported. */
final class PnrItineraryWriter {

    private static final String KILOGRAMS = "700";

    private final Edifact edi;
    private final FlightPlan plan;
    private final PnrTravellerWriter names;
    private final Map<String, Passenger> byReference;

    PnrItineraryWriter(Edifact edi, FlightSample sample) {
        this.edi = edi;
        this.plan = sample.plan();
        this.names = new PnrTravellerWriter(edi, plan);
        this.byReference = sample.travellers().collect(Collectors.toMap(Passenger::reference, Function.identity()));
    }

    void write(Reservation reservation) {
        List<Passenger> all = reservation.travellers();
        long seated = PnrTravellerWriter.seated(all).count();
        for (Flight flight : Objects.requireNonNull(reservation.first().flights())) {
            PnrgovWriter.flight(edi, flight);
            edi.add("RPI", Long.toString(seated), Wire.or(flight.status()));
            boolean reported = Boolean.TRUE.equals(flight.reported());
            if (reported) {
                seats(all, seated);
            }
            if (flight.operatingNumber() != null) {
                edi.add("TVL", "", "", "", "", flight.operatingNumber() + ":" + Wire.or(flight.bookingClass()));
            }
            if (reported) {
                PnrTravellerWriter.seated(all).forEach(i -> checkIn(all.get(i), i + 1));
            }
        }
        Objects.requireNonNullElse(booking(reservation).splits(), List.<Split>of())
                .forEach(split -> edi.add("EQN", Wire.or(split.travellers()))
                        .add("RCI", FlightPlan.CARRIER + ":" + Wire.or(split.locator())));
    }

    private static Booking booking(Reservation reservation) {
        return Objects.requireNonNull(reservation.first().booking());
    }

    private void seats(List<Passenger> all, long seated) {
        List<String> elements = new ArrayList<>();
        elements.add("SEAT:HK:" + seated + ":" + FlightPlan.CARRIER + ":::"
                + plan.service().from() + ":" + plan.service().to());
        PnrTravellerWriter.seated(all)
                .forEach(i -> elements.add(checkedIn(all.get(i)).seat() + "::" + (i + 1) + ":N"));
        edi.add("SSR", elements.toArray(String[]::new));
    }

    private static CheckIn checkedIn(Passenger traveller) {
        return Objects.requireNonNull(traveller.checkIns()).get(0);
    }

    private void checkIn(Passenger traveller, int position) {
        CheckIn checkIn = checkedIn(traveller);
        var at = Objects.requireNonNull(checkIn.checkedInLocally());
        edi.add("DAT", "2:" + Wire.dayFirst(at.toLocalDate()) + ":" + Wire.time(at));
        edi.add(
                "ORG",
                FlightPlan.CARRIER + ":" + plan.service().from(),
                "",
                "",
                "",
                "A",
                "",
                Wire.or(checkIn.checkedInBy()));
        edi.add("TRI", "", checkIn.boardingNumber() + ":::" + position);
        String[] name = names.name(traveller);
        edi.add("TIF", name[0], name[1] + ":" + position);
        edi.add("SSD", Wire.or(checkIn.seat()), "", "", "", "Y");
        bags(Objects.requireNonNull(traveller.baggage()), traveller.reference());
    }

    private void bags(Baggage baggage, String reference) {
        List<String> elements = new ArrayList<>();
        elements.add("");
        elements.add(
                baggage.weight() == null
                        ? Wire.or(baggage.pieces())
                        : baggage.pieces() + ":" + baggage.weight().kilograms().toPlainString() + ":" + KILOGRAMS);
        elements.add("");
        if (Boolean.TRUE.equals(baggage.pooled())) {
            String head = Objects.requireNonNull(baggage.poolWith());
            elements.add(head.equals(reference) ? "HP" : "MP:" + ticket(head));
        }
        List<Bag> bags = baggage.bags() == null ? List.of() : baggage.bags();
        if (!bags.isEmpty()) {
            Bag first = bags.get(0);
            elements.add(FlightPlan.CARRIER + ":" + first.tag() + ":" + bags.size() + ":" + first.destination());
        }
        edi.add("TBD", elements.toArray(String[]::new));
    }

    /** The head of a pool is named by ticket. */
    private String ticket(String reference) {
        Passenger head = Objects.requireNonNull(byReference.get(reference));
        List<Ticket> tickets = Objects.requireNonNull(head.booking()).tickets();
        return Wire.or(Objects.requireNonNull(tickets).get(0).number());
    }
}

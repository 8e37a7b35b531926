package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.model.Booking;
import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.CheckIn;
import io.tidewaiter.model.CheckInBuilder;
import io.tidewaiter.model.Companion;
import io.tidewaiter.model.Contact;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import io.tidewaiter.model.FormOfPayment;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import io.tidewaiter.model.Split;
import io.tidewaiter.model.TravellerRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes passengers of the travellers of one booking. */
final class PnrAssembly {

    private final PnrBooking booking;
    private final MessageHeader header;
    private final Outbox out;
    private final List<PnrTraveller> travellers;
    private final List<BookingChange> changes;
    private final List<Split> splits;
    private final List<String> references = new ArrayList<>();
    private final PnrPools pools;

    /** @param before number of travellers of the message before this booking */
    PnrAssembly(PnrBooking booking, MessageHeader header, int before, Outbox out) {
        this.booking = booking;
        this.header = header;
        this.out = out;
        this.travellers = booking.read();
        this.changes = booking.changes();
        this.splits = booking.splits();
        for (int i = 0; i < travellers.size(); i++) {
            references.add(header.traveller(designator(), departure(), before + i + 1));
        }
        this.pools = new PnrPools(travellers, references);
    }

    int size() {
        return travellers.size();
    }

    /** How many more travel with a seat than are named, after the number in party of the flights. */
    int notNamed() {
        long seated = travellers.stream().filter(one -> !one.named.infant()).count();
        return booking.party() - (int) seated;
    }

    void send() {
        for (int i = 0; i < travellers.size(); i++) {
            if (travellers.get(i).identified()) {
                out.accept(passenger(i));
            } else {
                out.refuse(
                        travellers.get(i).start,
                        "The traveller has neither a name nor the number of a document.",
                        "Ask the carrier to send the data of this traveller again.");
            }
        }
    }

    private Passenger passenger(int index) {
        PnrTraveller traveller = travellers.get(index);
        List<Flight> flights = flights(traveller);
        List<CheckIn> checkIns =
                traveller.checkIns.values().stream().map(CheckInBuilder::build).toList();
        Boolean minor = Minors.minor(traveller.identity(), departure());
        boolean knownMinor = traveller.unaccompanied != null || (traveller.named.infant() && minor == null);
        return PassengerBuilder.builder()
                .reference(references.get(index))
                .message(header.source())
                .lodgedAt(header.sent())
                .role(TravellerRole.PASSENGER)
                .booking(booking(index))
                .flights(flights.isEmpty() ? null : flights)
                .baggage(pools.baggage(index))
                .checkIns(checkIns.isEmpty() ? null : checkIns)
                .minor(knownMinor ? Boolean.TRUE : minor)
                .unaccompaniedMinor(traveller.unaccompanied)
                .build();
    }

    private List<Flight> flights(PnrTraveller traveller) {
        List<Flight> flights = new ArrayList<>();
        for (int i = 0; i < booking.itinerary().legs().size(); i++) {
            Flight flight = booking.itinerary().legs().get(i).flight();
            CheckInBuilder checkIn = traveller.checkIns.get(i);
            String given = checkIn == null ? null : checkIn.seat();
            String seat = given == null ? traveller.seats.get(i) : given;
            flights.add(FlightBuilder.builder(flight).seat(seat).build());
        }
        return flights;
    }

    private Booking booking(int index) {
        PnrTraveller traveller = travellers.get(index);
        Set<Contact> contacts = new LinkedHashSet<>(booking.head().contacts());
        contacts.addAll(traveller.contacts);
        List<FormOfPayment> payments = traveller.tickets.payments();
        return booking.head()
                .booking()
                .message(header.source())
                .identity(traveller.identity())
                .documents(traveller.documents())
                .visas(some(traveller.visas))
                .contacts(some(contacts))
                .payments(some(payments))
                .frequentFlyer(some(traveller.frequentFlyer))
                .splits(some(splits))
                .tickets(traveller.tickets.tickets())
                .travellers(travellers.size())
                .companions(companions(index))
                .changes(ChangesOf.traveller(traveller, changes, travellers.size() == 1))
                .build();
    }

    private List<Companion> companions(int index) {
        List<Companion> companions = new ArrayList<>();
        for (int i = 0; i < travellers.size(); i++) {
            if (i != index) {
                companions.add(
                        new Companion(references.get(i), travellers.get(i).name()));
            }
        }
        return companions;
    }

    /** What a message does not hold is unknown: the carrier may not collect it. */
    private static <T> @Nullable List<T> some(Collection<T> values) {
        return values.isEmpty() ? null : List.copyOf(values);
    }

    /** The flight the message is about, as the message names it. */
    private String designator() {
        return booking.reported().map(PnrAssembly::designator).orElse("");
    }

    private static String designator(Flight flight) {
        return (flight.carrier() == null ? "" : flight.carrier()) + (flight.number() == null ? "" : flight.number());
    }

    private @Nullable LocalDate departure() {
        return booking.reported().map(Flight::departsOn).orElse(null);
    }
}

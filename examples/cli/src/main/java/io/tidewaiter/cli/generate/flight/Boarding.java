package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.cli.generate.Chance;
import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.Baggage;
import io.tidewaiter.model.BaggageBuilder;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.CheckIn;
import io.tidewaiter.model.CheckInBuilder;
import io.tidewaiter.model.Companion;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.FlightBuilder;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PassengerBuilder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Checks everybody in: seats, boarding numbers, the references the messages will give, and who travels with whom. */
final class Boarding {

    private final FlightPlan plan;
    private final Chance chance;
    private final String prefix;
    private final Map<String, String> references = new HashMap<>();
    private final Seats seats = new Seats();
    private int boarded;

    private Boarding(FlightPlan plan, Chance chance, String prefix) {
        this.plan = plan;
        this.chance = chance;
        this.prefix = prefix;
    }

    /** The bookings of a flight in the order of their locators, for the order of the stage would tell who is planted. */
    static List<Reservation> of(Stage stage, String control) {
        FlightPlan plan = stage.plan();
        String prefix = reference(plan, "PNR", control, stage.number() + 1);
        Boarding boarding = new Boarding(plan, stage.chance(), prefix);
        List<Reservation> ordered = stage.reservations().stream()
                .sorted(Comparator.comparing(Reservation::locator))
                .toList();
        ordered.forEach(boarding::refer);
        List<Reservation> apart = ordered.stream().filter(Reservation::apart).toList();
        apart.forEach(one -> one.travellers().forEach(traveller -> boarding.seats.apart(traveller.reference())));
        return ordered.stream().map(boarding::checkedIn).toList();
    }

    /** As the readers make references: flight, day, kind of message, interchange, and the message in the file. */
    static String reference(FlightPlan plan, String kind, String control, long message) {
        return FlightSample.designator(plan) + "-" + plan.day().toString().replace("-", "") + "-" + kind + "-" + control
                + "-" + message + "-";
    }

    private void refer(Reservation reservation) {
        for (Passenger traveller : reservation.travellers()) {
            references.put(traveller.reference(), prefix + (references.size() + 1));
        }
    }

    private String reference(String before) {
        return Objects.requireNonNull(references.get(before), before);
    }

    private Reservation checkedIn(Reservation reservation) {
        LocalDateTime at = plan.network()
                .local(plan.service().from(), plan.departure())
                .minusMinutes(chance.happens(0.6) ? chance.between(90, 1380) : chance.between(46, 170));
        List<Passenger> travellers = new ArrayList<>();
        for (Passenger traveller : reservation.travellers()) {
            travellers.add(checkedIn(traveller, reservation, at));
        }
        return reservation.with(travellers);
    }

    private Passenger checkedIn(Passenger traveller, Reservation reservation, LocalDateTime at) {
        Booking booking = Objects.requireNonNull(traveller.booking());
        List<Flight> flights = Objects.requireNonNull(traveller.flights());
        boolean infant = traveller.baggage() == null;
        int position = Bags.reported(flights) + 1;
        String seat = infant ? null : seats.next(traveller.reference());
        boarded++;
        return PassengerBuilder.builder(traveller)
                .reference(reference(traveller.reference()))
                .advance(AdvanceInformationBuilder.builder(Objects.requireNonNull(traveller.advance()))
                        .seat(seat)
                        .carrierReference(String.format(Locale.ROOT, "%s-%05d", FlightPlan.CARRIER, boarded))
                        .build())
                .booking(BookingBuilder.builder(booking)
                        .travellers(reservation.travellers().size())
                        .companions(companions(traveller, reservation))
                        .build())
                .flights(flights.stream()
                        .map(one -> FlightBuilder.builder(one)
                                .seat(Boolean.TRUE.equals(one.reported()) ? seat : null)
                                .build())
                        .toList())
                .baggage(infant ? null : pool(traveller))
                .checkIns(infant ? null : List.of(checkIn(position, at, Objects.requireNonNull(seat))))
                .build();
    }

    private CheckIn checkIn(int position, LocalDateTime at, String seat) {
        return CheckInBuilder.builder()
                .flight(position)
                .checkedIn(true)
                .checkedInBy(
                        at.isBefore(plan.network()
                                        .local(plan.service().from(), plan.departure())
                                        .minusHours(3))
                                ? "WEB"
                                : "A00" + chance.between(10, 29))
                .checkedInLocally(at)
                .boardingNumber(String.format(Locale.ROOT, "%03d", boarded))
                .seat(seat)
                .build();
    }

    private Baggage pool(Passenger traveller) {
        var baggage = Objects.requireNonNull(traveller.baggage());
        String head = baggage.poolWith();
        return head == null
                ? baggage
                : BaggageBuilder.builder(baggage).poolWith(reference(head)).build();
    }

    private List<Companion> companions(Passenger traveller, Reservation reservation) {
        return reservation.travellers().stream()
                .filter(other -> !other.reference().equals(traveller.reference()))
                .map(other -> new Companion(
                        reference(other.reference()),
                        Objects.requireNonNull(
                                        Objects.requireNonNull(other.booking()).identity())
                                .name()))
                .toList();
    }
}

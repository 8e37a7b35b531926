package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.BookingChange;
import io.tidewaiter.model.ChangeKind;
import io.tidewaiter.model.Flight;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PersonName;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the changes of a booking: who and when, what was taken out (X) and what was put in (A). */
final class PnrHistoryWriter {

    private final Edifact edi;

    PnrHistoryWriter(Edifact edi) {
        this.edi = edi;
    }

    void write(Reservation reservation) {
        Passenger first = reservation.first();
        List<BookingChange> changes = Objects.requireNonNull(first.booking()).changes();
        for (BookingChange change : changes == null ? List.<BookingChange>of() : changes) {
            edi.add("ABI", "1", ":" + Wire.or(change.by()), "", "", FlightPlan.CARRIER);
            edi.add("DAT", "T:" + Wire.stamp(change.at()));
            write(change, first);
        }
    }

    private void write(BookingChange change, Passenger first) {
        switch (Objects.requireNonNull(change.kind())) {
            case NAME -> {
                name("X", Objects.requireNonNull(change.nameBefore()));
                name("A", Objects.requireNonNull(change.nameAfter()));
            }
            case ITINERARY -> {
                flights("X", change.flightsBefore());
                flights("A", change.flightsAfter());
            }
            case TICKET -> added("TKT", ticket(first) + ":T:1");
            case SEAT -> added("SSR", "SEAT:HK:1:" + FlightPlan.CARRIER);
            default -> throw new IllegalArgumentException("No booking of the sample changes its " + kind(change) + ".");
        }
    }

    private static @Nullable ChangeKind kind(BookingChange change) {
        return change.kind();
    }

    private static String ticket(Passenger first) {
        return Wire.or(
                Objects.requireNonNull(Objects.requireNonNull(first.booking()).tickets())
                        .get(0)
                        .number());
    }

    private void added(String tag, String element) {
        edi.add("SAC", "", "", "A");
        edi.add(tag, element);
    }

    private void name(String action, PersonName name) {
        edi.add("SAC", "", "", action);
        edi.add(
                "TIF",
                Edifact.text(Wire.or(name.familyName())) + ":I",
                Edifact.text(Wire.or(name.givenNames())) + ":A:1");
    }

    private void flights(String action, @Nullable List<Flight> flights) {
        for (Flight flight : flights == null ? List.<Flight>of() : flights) {
            edi.add("SAC", "", "", action);
            PnrgovWriter.flight(edi, flight);
            edi.add("RPI", "1", action.equals("X") ? "UN" : "TK");
        }
    }
}

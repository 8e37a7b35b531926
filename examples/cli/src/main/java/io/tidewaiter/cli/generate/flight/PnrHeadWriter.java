package io.tidewaiter.cli.generate.flight;

import io.tidewaiter.model.Agency;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.Contact;
import io.tidewaiter.model.Passenger;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/** Writes what a booking says before its itinerary: locator, agency, contacts and travellers. */
final class PnrHeadWriter {

    private final Edifact edi;
    private final FlightPlan plan;
    private final PnrTravellerWriter travellers;

    PnrHeadWriter(Edifact edi, FlightPlan plan) {
        this.edi = edi;
        this.plan = plan;
        this.travellers = new PnrTravellerWriter(edi, plan);
    }

    void write(Reservation reservation) {
        Booking booking = Objects.requireNonNull(reservation.first().booking());
        locators(booking);
        List<Contact> contacts = booking.contacts() == null ? List.of() : booking.contacts();
        contacts.forEach(this::reached);
        edi.add("DAT", "700:" + Wire.stamp(plan.sent()));
        agency(Objects.requireNonNull(booking.agency()));
        contacts.stream().filter(one -> one.street() != null).forEach(this::address);
        List<Passenger> all = reservation.travellers();
        IntStream.range(0, all.size()).forEach(i -> travellers.write(all, i));
    }

    private void locators(Booking booking) {
        String first = booking.system() + ":" + booking.locator() + "::" + Wire.stamp(booking.createdAt());
        List<String> others = booking.otherLocators() == null ? List.of() : booking.otherLocators();
        edi.add("RCI", first, others.isEmpty() ? "" : others.get(0).replace('/', ':'));
    }

    private void agency(Agency agency) {
        edi.add(
                "ORG",
                agency.name() + ":" + agency.city(),
                Wire.or(agency.number()) + ":" + Wire.or(agency.office()),
                Wire.or(agency.city()),
                Wire.or(agency.name()),
                agency.number() == null ? "A" : "T",
                agency.country() + ":EUR",
                Wire.or(agency.agent()));
    }

    /** The at sign may not stand in a request: two slashes are written instead. */
    private void reached(Contact contact) {
        if (contact.phone() != null) {
            request("CTCM", contact.phone());
        } else if (contact.email() != null) {
            request("CTCE", contact.email().toUpperCase(Locale.ROOT).replace("@", "//"));
        }
    }

    private void request(String code, String text) {
        edi.add("SSR", code + ":HK:1:" + FlightPlan.CARRIER + ":::::" + Edifact.text(text));
    }

    private void address(Contact contact) {
        edi.add(
                "ADD",
                "",
                "700:" + Edifact.text(Wire.or(contact.street())) + ":" + Edifact.text(Wire.or(contact.city())) + ":::"
                        + Wire.or(contact.country()) + ":" + Wire.or(contact.postalCode()));
    }
}

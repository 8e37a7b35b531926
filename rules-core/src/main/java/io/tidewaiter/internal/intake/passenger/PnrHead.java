package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.DroppedData;
import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.Agency;
import io.tidewaiter.model.AgencyBuilder;
import io.tidewaiter.model.BookingBuilder;
import io.tidewaiter.model.Contact;
import io.tidewaiter.model.ContactBuilder;
import io.tidewaiter.model.ContactKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a booking says before its first traveller: locator, agency, contacts. */
final class PnrHead {

    private final Outbox out;
    private final BookingBuilder booking = BookingBuilder.builder();
    private final List<String> otherLocators = new ArrayList<>();
    private final Set<Contact> contacts = new LinkedHashSet<>();
    private final List<SpecialService> services = new ArrayList<>();

    PnrHead(List<Segment> segments, Outbox out) {
        this.out = out;
        segments.forEach(this::take);
    }

    /** Everything that is the same for all travellers. */
    BookingBuilder booking() {
        return BookingBuilder.builder(booking.otherLocators(otherLocators.isEmpty() ? null : otherLocators)
                .build());
    }

    Set<Contact> contacts() {
        return contacts;
    }

    List<SpecialService> services() {
        return services;
    }

    private void take(Segment segment) {
        switch (segment.tag()) {
            case "RCI" -> locators(segment);
            case "ORG" -> booking.agency(agency(segment));
            case "ADD" -> address(segment, ContactKind.TRAVELLER).ifPresent(contacts::add);
            case "IFT" -> text(segment, out).ifPresent(contacts::add);
            case "SSR" -> services.add(new SpecialService(segment));
            default -> {
                // The date of the last change and the allowance for excess baggage are not asked for.
            }
        }
    }

    private void locators(Segment rci) {
        for (int i = 0; i < rci.size(); i++) {
            String locator = WireValues.code(rci.at(i, 1));
            if (locator == null) {
                continue;
            }
            String system = rci.at(i, 0).toUpperCase(Locale.ROOT);
            if (booking.locator() == null) {
                booking.locator(locator).system(WireValues.text(system));
            } else {
                other(system, locator);
            }
            created(rci.at(i, 3), rci.at(i, 4));
        }
    }

    /** The locator the carrier that flies has given, which stands with its flight and is the one its check-in system knows. */
    void flightLocators(Segment rci) {
        for (int i = 0; i < rci.size(); i++) {
            String locator = WireValues.code(rci.at(i, 1));
            if (locator != null && !locator.equals(booking.locator())) {
                other(rci.at(i, 0).toUpperCase(Locale.ROOT), locator);
            }
        }
    }

    private void other(String system, String locator) {
        String both = system + "/" + locator;
        if (!otherLocators.contains(both)) {
            otherLocators.add(both);
        }
    }

    /** Day and time at which the booking was made, UTC. */
    private void created(String date, String time) {
        if (booking.createdOn() != null || date.isEmpty()) {
            return;
        }
        LocalDate day = out.read(date, WireDates::dayFirst);
        Optional<LocalTime> clock = WireDates.time(time);
        booking.createdOn(day);
        if (day != null && clock.isPresent()) {
            booking.createdAt(day.atTime(clock.get()).toInstant(ZoneOffset.UTC));
        }
    }

    /** Null when the segment is empty, as it is when a booking was cancelled. */
    private static @Nullable Agency agency(Segment org) {
        Agency agency = AgencyBuilder.builder()
                .name(WireValues.code(org.at(3).isEmpty() ? org.at(0) : org.at(3)))
                .number(WireValues.text(org.at(1, 0)))
                .office(WireValues.code(org.at(1, 1)))
                .agent(WireValues.code(org.at(6)))
                .city(WireValues.code(org.at(2).isEmpty() ? org.at(0, 1) : org.at(2)))
                .country(WireValues.code(org.at(5)))
                .build();
        return agency.equals(new Agency(null, null, null, null, null, null)) ? null : agency;
    }

    /** ADD: purpose, street, city, region, its name, country, postal code, and a text with a telephone number or mail address. */
    static Optional<Contact> address(Segment add, ContactKind kind) {
        String text = add.at(1, 7);
        Optional<String> mail = ContactText.mail(text);
        Contact contact = ContactBuilder.builder()
                .kind(kind)
                .street(WireValues.text(add.at(1, 1)))
                .city(WireValues.text(add.at(1, 2)))
                .region(WireValues.text(add.at(1, 3).isEmpty() ? add.at(1, 4) : add.at(1, 3)))
                .country(WireValues.code(add.at(1, 5)))
                .postalCode(WireValues.text(add.at(1, 6)))
                .email(mail.orElse(null))
                .phone(mail.isPresent() ? null : ContactText.phone(text).orElse(null))
                .build();
        boolean empty = contact.equals(ContactBuilder.builder().kind(kind).build());
        return empty ? Optional.empty() : Optional.of(contact);
    }

    /** A contact in a free text; any other text is dropped. */
    static Optional<Contact> text(Segment ift, Outbox out) {
        for (int i = 1; i < ift.size(); i++) {
            Optional<Contact> contact = ContactText.coded(ift.at(i));
            if (contact.isPresent()) {
                return contact;
            }
        }
        boolean other = ift.at(0, 1).equals("28");
        boolean fare = ift.at(0, 1).equals("15");
        if (!fare) {
            out.drop(other ? DroppedData.OTHER_SERVICE_INFORMATION : DroppedData.REMARK);
        }
        return Optional.empty();
    }
}

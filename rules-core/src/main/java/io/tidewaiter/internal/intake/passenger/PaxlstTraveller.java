package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.AdvanceInformationBuilder;
import io.tidewaiter.model.Contact;
import io.tidewaiter.model.ContactBuilder;
import io.tidewaiter.model.ContactKind;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.TravellerRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One traveller of a PAXLST message: NAD and what follows it. */
final class PaxlstTraveller {

    private final Outbox out;
    private final Segment start;
    private final LocalDate journey;
    private final @Nullable PersonName name;
    private final IdentityBuilder identity = IdentityBuilder.builder();
    private final AdvanceInformationBuilder advance = AdvanceInformationBuilder.builder();
    private final List<String> nationalities = new ArrayList<>();
    private final List<Contact> addresses = new ArrayList<>();
    private final PaxlstBags bags;
    private final PaxlstDocuments documents;
    private @Nullable TravellerRole role;

    PaxlstTraveller(Segment nad, LocalDate journey, Outbox out) {
        this.start = nad;
        this.journey = journey;
        this.out = out;
        this.bags = new PaxlstBags(out);
        this.documents = new PaxlstDocuments(journey, out);
        this.name = name(nad);
        this.role = role(nad.at(0));
        address(nad);
    }

    /** The NAD segment it begins with. */
    Segment start() {
        return start;
    }

    /** Takes over a segment; false when it is none that belongs to a traveller. */
    boolean take(Segment segment) {
        switch (segment.tag()) {
            case "ATT" -> attribute(segment);
            case "DTM" -> date(segment);
            case "LOC" -> place(segment);
            case "COM" -> communication(segment);
            case "EMP" -> employment(segment);
            case "NAT" -> nationality(segment);
            case "RFF" -> reference(segment);
            case "GEI" -> verification(segment);
            case "DOC" -> documents.begin(segment);
            case "MEA", "FTX" -> bags.take(segment);
            case "CPI", "QTY", "GID", "CTA", "AUT" -> {
                // Part of the message, and of no use here.
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether it can be told at all who is meant. */
    boolean identified() {
        return name != null || documents.any();
    }

    @Nullable
    TravellerRole role() {
        return role;
    }

    PaxlstBags bags() {
        return bags;
    }

    Identity identity() {
        return identity.name(name)
                .nationalities(nationalities.isEmpty() ? null : nationalities)
                .build();
    }

    AdvanceInformationBuilder advance() {
        return advance.identity(identity())
                .documents(documents.documents())
                .visas(documents.visas())
                .addresses(addresses.isEmpty() ? null : addresses);
    }

    /** Surname, given name and further names are the components of C080; some senders use a slash instead. */
    private static @Nullable PersonName name(Segment nad) {
        String family = nad.at(3, 0);
        String given = IntStream.range(1, 5)
                .mapToObj(i -> nad.at(3, i))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        int slash = family.indexOf('/');
        if (slash > 0 && given.isEmpty()) {
            given = family.substring(slash + 1);
            family = family.substring(0, slash);
        }
        return WireValues.name(family, given);
    }

    private static @Nullable TravellerRole role(String qualifier) {
        return switch (qualifier.toUpperCase(Locale.ROOT)) {
            case "FL" -> TravellerRole.PASSENGER;
            case "FM", "DDT" -> TravellerRole.CREW;
            case "DDU" -> TravellerRole.TRANSIT;
            default -> null;
        };
    }

    private void address(Segment nad) {
        String street =
                String.join(" ", nad.at(4, 0), nad.at(4, 1), nad.at(4, 2)).strip();
        boolean any = IntStream.range(4, 9).anyMatch(i -> !nad.at(i).isEmpty());
        if (any) {
            addresses.add(ContactBuilder.builder()
                    .kind(ContactKind.DESTINATION)
                    .street(WireValues.text(street))
                    .city(WireValues.text(nad.at(5)))
                    .region(WireValues.text(nad.at(6)))
                    .postalCode(WireValues.text(nad.at(7)))
                    .country(WireValues.code(nad.at(8)))
                    .build());
        }
    }

    private void attribute(Segment att) {
        if (att.at(0).equals("2")) {
            String code = att.at(2).isEmpty() ? att.at(1) : att.at(2);
            identity.sex(out.read(code, raw -> Optional.ofNullable(WireValues.sex(raw))));
        }
    }

    private void date(Segment dtm) {
        String text = dtm.at(0, 1);
        if (!dtm.at(0, 0).equals("329")) {
            documents.date(dtm);
            return;
        }
        identity.birthYear(WireDates.birthYear(text, journey).orElse(null));
        if (identity.birthYear() == null) {
            identity.birthDate(out.read(text, raw -> WireDates.birth(raw, journey)));
        }
    }

    private void place(Segment loc) {
        String code = WireValues.code(loc.at(1));
        switch (loc.at(0)) {
            case "22" -> advance.clearedAt(code);
            case "178" -> advance.embarkedAt(code);
            case "179" -> advance.disembarksAt(code);
            case "174" -> identity.residenceCountry(code);
            case "180" -> identity.birthplace(birthplace(loc));
            default -> documents.place(loc);
        }
    }

    /** A country, a place, or both. */
    private static @Nullable String birthplace(Segment loc) {
        String text = IntStream.range(1, 4)
                .mapToObj(element -> loc.at(element, 3).isEmpty() ? loc.at(element) : loc.at(element, 3))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return WireValues.text(text);
    }

    private void communication(Segment com) {
        for (int i = 0; i < com.size(); i++) {
            boolean mail = com.at(i, 1).equalsIgnoreCase("EM") || com.at(i, 0).contains("@");
            ContactBuilder contact = ContactBuilder.builder().kind(ContactKind.TRAVELLER);
            String value = WireValues.text(com.at(i, 0));
            if (value != null) {
                addresses.add(
                        mail
                                ? contact.email(value).build()
                                : contact.phone(value).build());
            }
        }
    }

    /** Pilots on board who are not on duty, and other staff of the carrier who only travel. */
    private void employment(Segment emp) {
        String code = emp.at(1).toUpperCase(Locale.ROOT);
        if (code.equals("CR5") || code.equals("CR4")) {
            role = TravellerRole.POSITIONING_CREW;
        }
    }

    private void nationality(Segment nat) {
        String code = WireValues.code(nat.at(1));
        if (code != null && !nationalities.contains(code)) {
            nationalities.add(code);
        }
    }

    private void reference(Segment rff) {
        String value = WireValues.text(rff.at(0, 1));
        switch (rff.at(0, 0).toUpperCase(Locale.ROOT)) {
            case "AVF" -> advance.locator(WireValues.code(rff.at(0, 1)));
            case "ABO" -> advance.carrierReference(value);
            case "SEA" -> advance.seat(WireValues.code(rff.at(0, 1)));
            default -> {
                // Numbers of other administrations (AEA, CR) are not asked for.
            }
        }
    }

    private void verification(Segment gei) {
        if (gei.at(0).equals("4") && gei.at(1).equals("173")) {
            advance.verified(true);
        }
    }
}

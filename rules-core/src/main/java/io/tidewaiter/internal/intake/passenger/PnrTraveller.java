package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.internal.intake.edifact.Segment;
import io.tidewaiter.model.CheckInBuilder;
import io.tidewaiter.model.Contact;
import io.tidewaiter.model.FrequentFlyer;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.IdentityBuilder;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.model.UnaccompaniedMinor;
import io.tidewaiter.model.Visa;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is gathered of one traveller while a booking is read. */
final class PnrTraveller {

    final PnrNames.Named named;
    final Segment start;
    final PnrTickets tickets;
    final PnrBags bags;

    /** The position of each flight, from 0, and the seat on it. */
    final Map<Integer, String> seats = new TreeMap<>();

    /** The position of each flight, from 0, and what happened at check-in. */
    final Map<Integer, CheckInBuilder> checkIns = new TreeMap<>();

    final Set<Contact> contacts = new LinkedHashSet<>();
    final Set<Visa> visas = new LinkedHashSet<>();
    final Set<FrequentFlyer> frequentFlyer = new LinkedHashSet<>();
    final List<String> nationalities = new ArrayList<>();
    private final Map<String, TravelDocument> documents = new LinkedHashMap<>();
    private final IdentityBuilder identity = IdentityBuilder.builder();

    @Nullable
    UnaccompaniedMinor unaccompanied;

    PnrTraveller(PnrNames.Named named, Segment tif, PnrTickets tickets, PnrBags bags) {
        this.named = named;
        this.start = tif;
        this.tickets = tickets;
        this.bags = bags;
        identity.name(named.name());
    }

    @Nullable
    PersonName name() {
        return identity.name();
    }

    boolean identified() {
        return identity.name() != null || !documents.isEmpty();
    }

    /** Whether the traveller is meant by a reference of the message. */
    boolean is(String reference) {
        return !reference.isEmpty() && named.reference().equals(Designator.trimmed(reference));
    }

    void docs(DocsText text, Outbox out) {
        Identity stated = text.identity(out);
        if (identity.birthDate() == null) {
            identity.birthDate(stated.birthDate());
        }
        if (identity.sex() == null) {
            identity.sex(stated.sex());
        }
        if (identity.name() == null) {
            identity.name(stated.name());
        }
        List<String> stateds = stated.nationalities() == null ? List.of() : stated.nationalities();
        stateds.stream().filter(code -> !nationalities.contains(code)).forEach(nationalities::add);
        if (text.hasDocument()) {
            TravelDocument document = text.document(out);
            documents.putIfAbsent(
                    document.code() + "/" + document.number() + "/" + letters(document.issuer()), document);
        }
    }

    /** The same issuer is written with two letters by some systems and with three by others. */
    private static String letters(@Nullable String issuer) {
        return issuer == null ? "" : issuer.substring(0, Math.min(2, issuer.length()));
    }

    void birthplace(@Nullable String place) {
        if (identity.birthplace() == null) {
            identity.birthplace(place);
        }
    }

    void birthDate(LocalDate day) {
        if (identity.birthDate() == null) {
            identity.birthDate(day);
        }
    }

    Identity identity() {
        return identity.nationalities(nationalities.isEmpty() ? null : nationalities)
                .build();
    }

    @Nullable
    List<TravelDocument> documents() {
        return documents.isEmpty() ? null : List.copyOf(documents.values());
    }
}

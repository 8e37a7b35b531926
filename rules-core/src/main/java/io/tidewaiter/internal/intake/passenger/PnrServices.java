package io.tidewaiter.internal.intake.passenger;

import io.tidewaiter.intake.DroppedData;
import io.tidewaiter.intake.MessageWarning;
import io.tidewaiter.model.FrequentFlyer;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.UnaccompaniedMinor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the special service requests of a booking to the travellers they are about, and drops those that may not be kept. */
final class PnrServices {

    private static final Pattern AGE = Pattern.compile("UM(?:NR)?\\s*0?([0-9]{1,2})\\b");
    private static final Pattern BIRTH = Pattern.compile("\\b[0-9]{2}[A-Z]{3}[0-9]{2,4}\\b");
    private static final Pattern MEMBER = Pattern.compile("\\b([A-Z0-9]{2})?\\s*([0-9A-Z]{5,})");
    private static final Pattern INFANT =
            Pattern.compile("[./ ]*([^/0-9]+)/([^/0-9]+?)[ /]*(?:[0-9]{2}[A-Z]{3}[0-9]{2,4}.*)?");

    private final List<PnrTraveller> travellers;
    private final PnrItinerary itinerary;
    private final LocalDate journey;
    private final Outbox out;
    private final List<PersonName> infants = new ArrayList<>();
    private final Set<PersonName> requested = new HashSet<>();
    private int infantsRequested;

    PnrServices(List<PnrTraveller> travellers, PnrItinerary itinerary, LocalDate journey, Outbox out) {
        this.travellers = travellers;
        this.itinerary = itinerary;
        this.journey = journey;
        this.out = out;
    }

    /**
     * Names of infants that stand in a request alone, each once. When there are as many infants with an entry of their own as are
     * requested, they are the same, however differently they are spelt.
     */
    List<PersonName> infants() {
        long entries = travellers.stream().filter(one -> one.named.infant()).count();
        int more = (int) Math.max(0, infantsRequested - entries);
        return List.copyOf(infants.subList(0, Math.min(more, infants.size())));
    }

    /**
     * Gives a request to those it is about.
     *
     * @param leg position of its flight from 0, or -1 when it belongs to none
     */
    void apply(SpecialService service, Optional<PnrTraveller> owner, int leg) {
        if (!service.kept()) {
            out.drop(DroppedData.SPECIAL_SERVICE);
            return;
        }
        if (service.withdrawn()) {
            return;
        }
        if (service.isSeat()) {
            seats(service, owner, leg);
        } else if (service.code().equals("DOCS")) {
            documents(service, owner);
        } else {
            addressed(service, owner).forEach(traveller -> give(service, traveller));
        }
        if (service.code().equals("INFT")) {
            infant(service.text());
        }
    }

    private void give(SpecialService service, PnrTraveller traveller) {
        String text = service.text();
        if (service.isTicket()) {
            traveller.tickets.numbered(text);
        } else if (service.isContact()) {
            ContactText.of(service.code().substring(3), text).ifPresent(traveller.contacts::add);
        } else if (service.isFrequentFlyer()) {
            member(service, traveller);
        } else {
            details(service.code(), text, traveller);
        }
    }

    private void details(String code, String text, PnrTraveller traveller) {
        switch (code) {
            case "DOCO" ->
                DocoText.of(text).ifPresent(doco -> {
                    traveller.birthplace(doco.birthplace());
                    doco.visa(journey, out).ifPresent(traveller.visas::add);
                });
            case "DOCA" -> DocoText.of(text).ifPresent(doca -> traveller.contacts.add(doca.address()));
            case "UMNR" -> traveller.unaccompanied = new UnaccompaniedMinor(null, null, age(text));
            case "CHLD" -> birth(text).ifPresent(traveller::birthDate);
            default -> {
                // Check-in and group requests have no value that is asked for.
            }
        }
    }

    private static @Nullable Integer age(String text) {
        Matcher age = AGE.matcher(text.toUpperCase(Locale.ROOT));
        return age.find() ? Integer.valueOf(age.group(1)) : null;
    }

    private Optional<LocalDate> birth(String text) {
        Matcher birth = BIRTH.matcher(text.toUpperCase(Locale.ROOT));
        return birth.find() ? WireDates.birth(birth.group(), journey) : Optional.empty();
    }

    private static void member(SpecialService service, PnrTraveller traveller) {
        Matcher member = MEMBER.matcher(service.text().toUpperCase(Locale.ROOT));
        if (member.find()) {
            String carrier = member.group(1) == null ? service.carrier() : member.group(1);
            boolean known = traveller.frequentFlyer.stream()
                    .anyMatch(one -> member.group(2).equals(one.number()));
            if (!known) {
                traveller.frequentFlyer.add(new FrequentFlyer(WireValues.text(carrier), member.group(2), null));
            }
        }
    }

    /** Seats stand in the details, one for each traveller. */
    private void seats(SpecialService service, Optional<PnrTraveller> owner, int leg) {
        int at = leg >= 0 ? leg : itinerary.between(service.from(), service.to());
        if (at < 0) {
            return;
        }
        for (PnrTraveller traveller : addressed(service, owner)) {
            int details = service.details(traveller.named.reference());
            String seat = details == 0 ? "" : service.segment().at(details);
            if (!seat.isEmpty()) {
                traveller.seats.put(at, seat.toUpperCase(Locale.ROOT));
            }
        }
    }

    /** The data of an infant stand under the reference of the adult, and say by the sex that they are the infant's. */
    private void documents(SpecialService service, Optional<PnrTraveller> owner) {
        Optional<DocsText> text = DocsText.of(service.text(), journey);
        if (text.isEmpty()) {
            out.warn(MessageWarning.VALUE_UNREADABLE);
            return;
        }
        Optional<PnrTraveller> whose = text.get().infant()
                ? infantNamed(text.get())
                : addressed(service, owner).stream().findFirst().or(() -> named(text.get()));
        whose.ifPresentOrElse(
                traveller -> traveller.docs(text.get(), out), () -> out.warn(MessageWarning.TRAVELLER_UNKNOWN));
    }

    private Optional<PnrTraveller> infantNamed(DocsText text) {
        List<PnrTraveller> all =
                travellers.stream().filter(one -> one.named.infant()).toList();
        return all.stream()
                .filter(one -> PnrNames.same(one.name(), text.name()))
                .findFirst()
                .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
    }

    private Optional<PnrTraveller> named(DocsText text) {
        return travellers.stream()
                .filter(one -> PnrNames.same(one.name(), text.name()))
                .findFirst();
    }

    /** Those a request names; else the one it stands under; else the only traveller there is. */
    private List<PnrTraveller> addressed(SpecialService service, Optional<PnrTraveller> owner) {
        Set<String> references = service.travellers();
        if (!references.isEmpty()) {
            List<PnrTraveller> meant = travellers.stream()
                    .filter(one -> references.contains(one.named.reference()))
                    .toList();
            if (meant.isEmpty() && owner.isEmpty()) {
                out.warn(MessageWarning.TRAVELLER_UNKNOWN);
            }
            return meant.isEmpty() ? owner.map(List::of).orElse(List.of()) : meant;
        }
        List<PnrTraveller> seated =
                travellers.stream().filter(one -> !one.named.infant()).toList();
        return owner.map(List::of).orElse(seated.size() == 1 ? seated : shared(service));
    }

    /** What does not say whom it is about is everybody's only if it is a contact. */
    private List<PnrTraveller> shared(SpecialService service) {
        return service.isContact() ? travellers : List.of();
    }

    private void infant(String text) {
        Matcher infant = INFANT.matcher(text.toUpperCase(Locale.ROOT).strip());
        if (!infant.matches()) {
            return;
        }
        PersonName name =
                WireValues.name(infant.group(1).strip(), infant.group(2).strip());
        if (name == null || !requested.add(name)) {
            return;
        }
        infantsRequested++;
        if (travellers.stream().noneMatch(one -> PnrNames.same(one.name(), name))) {
            infants.add(name);
        }
    }
}

package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.ListMatch;
import io.tidewaiter.facts.ListMatchBuilder;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.Booking;
import io.tidewaiter.model.Identity;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.PersonName;
import io.tidewaiter.model.TravelDocument;
import io.tidewaiter.pack.TableRef;
import io.tidewaiter.watch.BirthAgreement;
import io.tidewaiter.watch.BirthDate;
import io.tidewaiter.watch.IdentityDocument;
import io.tidewaiter.watch.Person;
import io.tidewaiter.watch.WatchAnswer;
import io.tidewaiter.watch.WatchLists;
import io.tidewaiter.watch.WatchMatch;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a traveller against watch lists. A fact says which entry and on what, never a name, a date or a number. */
final class ListMatchFacts {

    private final Trip trip;
    private final Traveller traveller;

    ListMatchFacts(Trip trip, Traveller traveller) {
        this.trip = trip;
        this.traveller = traveller;
    }

    /** The matches, the best first; null when nothing could be compared. */
    @Nullable
    List<Fact> derive(WatchLists lists) {
        WatchAnswer answer = lists.screen(person(trip.passenger()), trip.asOf());
        if (answer.undecided()) {
            return null;
        }
        List<Fact> facts = new ArrayList<>(answer.matches().size());
        for (WatchMatch match : answer.matches()) {
            facts.add(fact(facts.size() + 1, match));
        }
        return facts;
    }

    private ListMatch fact(int number, WatchMatch match) {
        boolean document = match.document().isPresent();
        return ListMatchBuilder.builder()
                .number(number)
                .list(match.list().id())
                .reference(match.entry().reference())
                .unit(match.list().owner())
                .matched(true)
                .matchedOn(document ? "DOCUMENT" : "BIRTH_DATE")
                .similarity(Numbers.of(BigDecimal.valueOf(match.score()).setScale(2, RoundingMode.DOWN)))
                .handling(match.entry().handling())
                .verified(inFull(match))
                .validTo(
                        match.entry().validTo().or(() -> match.list().validTo()).orElse(null))
                .traveller(traveller)
                .build();
    }

    private static boolean inFull(WatchMatch match) {
        boolean document = match.document()
                .filter(one -> !one.lookAlike() && one.issuerConfirmed())
                .isPresent();
        boolean birth = match.birth()
                .filter(one -> one.kind() == BirthAgreement.Kind.FULL)
                .isPresent();
        return document || birth;
    }

    private static Person person(Passenger passenger) {
        List<Identity> identities = Stream.of(
                        Optional.ofNullable(Maybe.get(passenger.advance(), AdvanceInformation::identity)),
                        Optional.ofNullable(Maybe.get(passenger.booking(), Booking::identity)))
                .flatMap(Optional::stream)
                .toList();
        List<TravelDocument> documents = Stream.of(
                        Optional.ofNullable(Maybe.get(passenger.advance(), AdvanceInformation::documents)),
                        Optional.ofNullable(Maybe.get(passenger.booking(), Booking::documents)))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
        Stream<PersonName> names = Stream.concat(
                identities.stream().flatMap(one -> Optional.ofNullable(one.name()).stream()),
                documents.stream().flatMap(one -> Optional.ofNullable(one.holder()).stream()));
        return new Person(
                names.map(ListMatchFacts::written)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList(),
                identities.stream().flatMap(ListMatchFacts::born).distinct().toList(),
                documents.stream()
                        .filter(one -> one.number() != null)
                        .map(one -> new IdentityDocument(text(one.code()), text(one.number()), text(one.issuer())))
                        .distinct()
                        .toList());
    }

    private static String written(PersonName name) {
        return text(name.familyName()) + "/" + text(name.givenNames());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Stream<BirthDate> born(Identity identity) {
        if (identity.birthDate() != null) {
            return BirthDate.parse(identity.birthDate().toString()).stream();
        }
        return identity.birthYear() == null
                ? Stream.empty()
                : BirthDate.parse(Year.of(identity.birthYear()).toString()).stream();
    }

    /** The tables that were consulted and the lists beside them, so that an answer can be repeated. */
    static List<TableRef> consulted(List<TableRef> tables, WatchLists lists) {
        return Stream.concat(
                        tables.stream(),
                        lists.lists().stream()
                                .map(list -> new TableRef(
                                        "watch-list " + list.header().id(),
                                        list.header().version(),
                                        list.sha256(),
                                        Optional.empty())))
                .sorted(Comparator.comparing(TableRef::name))
                .toList();
    }
}

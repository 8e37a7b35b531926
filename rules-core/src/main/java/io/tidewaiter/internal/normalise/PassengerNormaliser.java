package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.Bag;
import io.tidewaiter.facts.Baggage;
import io.tidewaiter.facts.Booking;
import io.tidewaiter.facts.BookingChange;
import io.tidewaiter.facts.CheckIn;
import io.tidewaiter.facts.EarlierTrip;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.Journey;
import io.tidewaiter.facts.ListMatch;
import io.tidewaiter.facts.ListedAgency;
import io.tidewaiter.facts.ListedLane;
import io.tidewaiter.facts.OtherBooking;
import io.tidewaiter.facts.OtherDocument;
import io.tidewaiter.facts.SharedLink;
import io.tidewaiter.facts.TravelDocument;
import io.tidewaiter.facts.Traveller;
import io.tidewaiter.model.AdvanceInformation;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.TravelHistory;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.watch.WatchLists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts of one traveller. What the law keeps from rules is read here, for the logic of documents, and goes no further. */
final class PassengerNormaliser {

    private final Trip trip;
    private final Traveller traveller;
    private final Map<Class<? extends Fact>, List<Fact>> facts = new HashMap<>();

    private PassengerNormaliser(Trip trip) {
        this.trip = trip;
        this.traveller = new TravellerFacts(trip).derive();
    }

    static FactSheet normalise(Passenger passenger, Instant asOf, Knowledge knowledge, Optional<WatchLists> lists) {
        Tables tables = new Tables(knowledge, Times.day(asOf));
        PassengerNormaliser one = new PassengerNormaliser(Trip.of(passenger, asOf, tables, knowledge));
        one.derive(passenger);
        lists.ifPresent(some -> one.put(ListMatch.class, new ListMatchFacts(one.trip, one.traveller).derive(some)));
        return new FactSheet(
                Profile.PASSENGER,
                passenger.reference(),
                asOf,
                Optional.ofNullable(passenger.message()),
                one.facts,
                ListMatchFacts.consulted(tables.consulted(), lists.orElse(WatchLists.none())),
                tables.missing());
    }

    private void derive(Passenger passenger) {
        io.tidewaiter.model.Booking booking = passenger.booking();
        facts.put(Traveller.class, List.of(traveller));
        put(Journey.class, JourneyFacts.one(trip), (number, item, t, root) -> JourneyFacts.derive(number, item, root));
        put(Booking.class, Maybe.get(booking, List::of), BookingFacts::derive);
        put(BookingChange.class, Maybe.get(booking, io.tidewaiter.model.Booking::changes), BookingChangeFacts::derive);
        put(
                TravelDocument.class,
                Maybe.get(passenger.advance(), AdvanceInformation::documents),
                TravelDocumentFacts::derive);
        put(CheckIn.class, CheckInFacts.one(trip), (number, item, t, root) -> CheckInFacts.derive(number, item, root));
        put(Baggage.class, Maybe.get(passenger.baggage(), List::of), BaggageFacts::derive);
        put(Bag.class, Maybe.get(passenger.baggage(), io.tidewaiter.model.Baggage::bags), BagFacts::derive);
        put(OtherDocument.class, trip.held(TravelHistory::documentUses), OtherDocumentFacts::derive);
        put(OtherBooking.class, trip.held(TravelHistory::otherBookings), OtherBookingFacts::derive);
        put(EarlierTrip.class, trip.held(TravelHistory::earlierTrips), HistoryFacts::trip);
        put(SharedLink.class, trip.held(TravelHistory::sharedLinks), HistoryFacts::link);
        ListedFacts listed = new ListedFacts(trip, traveller);
        put(ListedLane.class, listed.lanes());
        put(ListedAgency.class, listed.agencies());
    }

    private <T> void put(Class<? extends Fact> kind, @Nullable List<T> items, Trip.Derive<T> derive) {
        if (items == null) {
            return;
        }
        List<Fact> derived = new ArrayList<>(items.size());
        for (T item : items) {
            derived.add(derive.of(derived.size() + 1, item, trip, traveller));
        }
        put(kind, derived);
    }

    private void put(Class<? extends Fact> kind, @Nullable List<Fact> derived) {
        if (derived != null) {
            facts.put(kind, List.copyOf(derived));
        }
    }
}

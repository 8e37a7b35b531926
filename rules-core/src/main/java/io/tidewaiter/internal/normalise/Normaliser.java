package io.tidewaiter.internal.normalise;

import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.facts.AlertHit;
import io.tidewaiter.facts.Bill;
import io.tidewaiter.facts.Change;
import io.tidewaiter.facts.Container;
import io.tidewaiter.facts.Conveyance;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.MotorVehicle;
import io.tidewaiter.facts.Paper;
import io.tidewaiter.facts.PostalItem;
import io.tidewaiter.facts.Referral;
import io.tidewaiter.facts.Route;
import io.tidewaiter.facts.Shipment;
import io.tidewaiter.facts.Specimen;
import io.tidewaiter.facts.Trader;
import io.tidewaiter.facts.Transit;
import io.tidewaiter.facts.Wagon;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.pack.InvalidTableException;
import io.tidewaiter.pack.Profile;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.watch.WatchLists;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a host hands in into the words rules may use. All looking-up happens here. The derivation is monotone: taking a value
 * out of the model may turn a fact unknown, never into another known value. Immutable, for any number of threads.
 */
public final class Normaliser {

    /** More than twice the kinds of facts there are, so that the map of a consignment never grows. */
    private static final int KINDS = 64;

    private final Knowledge knowledge;

    /**
     * Prepares the derivation.
     *
     * @throws InvalidTableException when a table Tidewaiter knows lacks a column it needs or has a word where a number belongs
     */
    public Normaliser(ReferenceData data) {
        this.knowledge = new Knowledge(data);
    }

    /** The facts of a consignment as they stood at an instant, when nobody was asked for alerts. */
    public FactSheet normalise(Consignment consignment, Instant asOf) {
        return normalise(consignment, asOf, Optional.empty());
    }

    /** The facts of a consignment as they stood at an instant; without alerts, not even that there are none is known of them. */
    public FactSheet normalise(Consignment consignment, Instant asOf, Optional<Alerts> alerts) {
        Tables tables = new Tables(knowledge, Times.day(asOf));
        Source source = new Source(consignment, asOf, tables, knowledge);
        Shipment shipment = new ShipmentFacts(source).derive();
        Map<Class<? extends Fact>, List<Fact>> facts = new HashMap<>(KINDS);
        facts.put(Shipment.class, List.of(shipment));
        put(facts, Route.class, route(consignment), new RouteFacts(source, shipment)::derive);
        put(facts, GoodsLine.class, consignment.goods(), new GoodsFacts(source, shipment)::derive);
        put(facts, Container.class, consignment.equipment(), new ContainerFacts(source, shipment)::derive);
        put(facts, Trader.class, consignment.parties(), new TraderFacts(source, shipment)::derive);
        put(facts, Change.class, consignment.amendments(), new ChangeFacts(source, shipment)::derive);
        put(facts, Paper.class, consignment.documents(), new PaperFacts(source, shipment)::derive);
        put(facts, Bill.class, consignment.transportDocuments(), new BillFacts(source, shipment)::derive);
        moreGoods(facts, source, shipment);
        moreTransport(facts, source, shipment);
        alerts.ifPresent(given -> facts.put(AlertHit.class, new AlertFacts(source, shipment, given).derive()));
        return new FactSheet(
                Profile.CARGO,
                consignment.reference(),
                asOf,
                Optional.ofNullable(consignment.message()),
                facts,
                AlertFacts.consulted(tables.consulted(), alerts),
                tables.missing());
    }

    /** The facts of a traveller as they stood at an instant, when nobody was asked for watch lists. */
    public FactSheet normalise(Passenger passenger, Instant asOf) {
        return normaliseWith(passenger, asOf, Optional.empty());
    }

    /** The facts of a traveller as they stood at an instant; without watch lists, not even that there is no match is known. */
    public FactSheet normaliseWith(Passenger passenger, Instant asOf, Optional<WatchLists> lists) {
        return PassengerNormaliser.normalise(passenger, asOf, knowledge, lists);
    }

    private static void moreGoods(Map<Class<? extends Fact>, List<Fact>> facts, Source source, Shipment shipment) {
        Consignment consignment = source.consignment();
        put(facts, Specimen.class, SpecimenFacts.all(consignment.goods()), new SpecimenFacts(source, shipment)::derive);
        put(
                facts,
                MotorVehicle.class,
                VehicleFacts.all(consignment.goods()),
                new VehicleFacts(source, shipment)::derive);
    }

    private static void moreTransport(Map<Class<? extends Fact>, List<Fact>> facts, Source source, Shipment shipment) {
        Consignment consignment = source.consignment();
        put(
                facts,
                PostalItem.class,
                Maybe.get(consignment.postal(), List::of),
                new PostalFacts(source, shipment)::derive);
        put(facts, Conveyance.class, ConveyanceFacts.one(consignment), new ConveyanceFacts(source, shipment)::derive);
        put(facts, Transit.class, consignment.transits(), new TransitFacts(source, shipment)::derive);
        put(facts, Wagon.class, consignment.wagons(), new WagonFacts(shipment)::derive);
        put(facts, Referral.class, consignment.referrals(), new ReferralFacts(shipment)::derive);
    }

    private static @Nullable List<io.tidewaiter.model.Route> route(Consignment consignment) {
        return Maybe.get(consignment.route(), List::of);
    }

    private static <T> void put(
            Map<Class<? extends Fact>, List<Fact>> facts,
            Class<? extends Fact> kind,
            @Nullable List<T> items,
            BiFunction<Integer, T, Fact> derive) {
        if (items == null) {
            return;
        }
        if (items.size() == 1) {
            facts.put(kind, List.of(derive.apply(1, items.get(0))));
            return;
        }
        List<Fact> derived = new ArrayList<>(items.size());
        for (T item : items) {
            derived.add(derive.apply(derived.size() + 1, item));
        }
        facts.put(kind, List.copyOf(derived));
    }
}

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
import io.tidewaiter.pack.Profile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The facts of one consignment under way: first those of the consignment as a whole, which all others hang on, then kind by kind. */
final class ConsignmentDerivation implements Derivation {

    /** More than twice the kinds of facts there are, so that the map of a consignment never grows. */
    private static final int KINDS = 64;

    private final Source source;
    private final Consignment consignment;
    private final Optional<Alerts> alerts;
    private final Shipment shipment;
    private final Map<Class<? extends Fact>, List<Fact>> facts = new HashMap<>(KINDS);
    private int taken;

    /** @param alerts what was asked for; without, not even that there are none is known of them */
    ConsignmentDerivation(Source source, Optional<Alerts> alerts) {
        this.source = source;
        this.consignment = source.consignment();
        this.alerts = alerts;
        this.shipment = new ShipmentFacts(source).derive();
        facts.put(Shipment.class, List.of(shipment));
    }

    @Override
    public boolean advance() {
        switch (taken) {
            case 0 -> put(GoodsLine.class, consignment.goods(), new GoodsFacts(source, shipment)::derive);
            case 1 -> put(Container.class, consignment.equipment(), new ContainerFacts(source, shipment)::derive);
            case 2 -> wayAndParties();
            case 3 -> others();
            default -> {
                return false;
            }
        }
        taken++;
        return true;
    }

    @Override
    public FactSheet sheet() {
        Tables tables = source.tables();
        return new FactSheet(
                Profile.CARGO,
                consignment.reference(),
                source.asOf(),
                Optional.ofNullable(consignment.message()),
                facts,
                AlertFacts.consulted(tables.consulted(), alerts),
                tables.missing());
    }

    private void wayAndParties() {
        put(Route.class, route(consignment), new RouteFacts(source, shipment)::derive);
        put(Trader.class, consignment.parties(), new TraderFacts(source, shipment)::derive);
    }

    private void others() {
        put(Change.class, consignment.amendments(), new ChangeFacts(source, shipment)::derive);
        put(Paper.class, consignment.documents(), new PaperFacts(source, shipment)::derive);
        put(Bill.class, consignment.transportDocuments(), new BillFacts(source, shipment)::derive);
        moreGoods();
        moreTransport();
        alerts.ifPresent(given -> facts.put(AlertHit.class, new AlertFacts(source, shipment, given).derive()));
    }

    private void moreGoods() {
        put(Specimen.class, SpecimenFacts.all(consignment.goods()), new SpecimenFacts(source, shipment)::derive);
        put(MotorVehicle.class, VehicleFacts.all(consignment.goods()), new VehicleFacts(source, shipment)::derive);
    }

    private void moreTransport() {
        put(PostalItem.class, Maybe.get(consignment.postal(), List::of), new PostalFacts(source, shipment)::derive);
        put(Conveyance.class, ConveyanceFacts.one(consignment), new ConveyanceFacts(source, shipment)::derive);
        put(Transit.class, consignment.transits(), new TransitFacts(source, shipment)::derive);
        put(Wagon.class, consignment.wagons(), new WagonFacts(shipment)::derive);
        put(Referral.class, consignment.referrals(), new ReferralFacts(shipment)::derive);
    }

    private static @Nullable List<io.tidewaiter.model.Route> route(Consignment consignment) {
        return Maybe.get(consignment.route(), List::of);
    }

    private <T> void put(Class<? extends Fact> kind, @Nullable List<T> items, BiFunction<Integer, T, Fact> derive) {
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

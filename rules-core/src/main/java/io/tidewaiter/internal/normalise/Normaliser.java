package io.tidewaiter.internal.normalise;

import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.pack.InvalidTableException;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.watch.WatchLists;
import java.time.Instant;
import java.util.Optional;

/**
 * Turns what a host hands in into the words rules may use. All looking-up happens here. The derivation is monotone: taking a value
 * out of the model may turn a fact unknown, never into another known value. Immutable, for any number of threads.
 */
public final class Normaliser {

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
        return begin(consignment, asOf, alerts).all();
    }

    /** Begins to derive the facts of a consignment as they stood at an instant. */
    public Derivation begin(Consignment consignment, Instant asOf, Optional<Alerts> alerts) {
        Tables tables = new Tables(knowledge, Times.day(asOf));
        return new ConsignmentDerivation(new Source(consignment, asOf, tables, knowledge), alerts);
    }

    /** The facts of a traveller as they stood at an instant, when nobody was asked for watch lists. */
    public FactSheet normalise(Passenger passenger, Instant asOf) {
        return normaliseWith(passenger, asOf, Optional.empty());
    }

    /** The facts of a traveller as they stood at an instant; without watch lists, not even that there is no match is known. */
    public FactSheet normaliseWith(Passenger passenger, Instant asOf, Optional<WatchLists> lists) {
        return PassengerNormaliser.normalise(passenger, asOf, knowledge, lists);
    }
}

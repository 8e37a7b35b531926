package io.tidewaiter;

import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.internal.normalise.Derivation;
import io.tidewaiter.internal.normalise.Normaliser;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.pack.ReferenceData;
import io.tidewaiter.watch.WatchLists;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Which implementation stands behind the first stage. */
final class Wiring {

    private Wiring() {}

    /** Without alerts. */
    static RiskProfiler.Normalise normaliser(ReferenceData tables) {
        return normaliser(tables, Optional.empty(), Optional::empty);
    }

    /** Alerts and watch lists are asked for once for each subject, so that they may change between two of them and never within one. */
    static RiskProfiler.Normalise normaliser(
            ReferenceData tables, Optional<Supplier<Alerts>> alerts, Supplier<Optional<WatchLists>> lists) {
        Normaliser normaliser = new Normaliser(tables);
        return (subject, asOf) -> subject instanceof Consignment consignment
                ? normaliser.begin(consignment, asOf, alerts.map(Wiring::currentAlerts))
                : new Derivation.Done(normaliser.normaliseWith((Passenger) subject, asOf, lists.get()));
    }

    static WatchLists current(Supplier<WatchLists> lists) {
        return Objects.requireNonNull(
                lists.get(), "The supplier of watch lists gave null. Give WatchLists.none() when there are none.");
    }

    private static Alerts currentAlerts(Supplier<Alerts> alerts) {
        return Objects.requireNonNull(
                alerts.get(), "The supplier of alerts gave null. Give Alerts.none() when there are none.");
    }
}

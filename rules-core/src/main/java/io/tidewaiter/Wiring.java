package io.tidewaiter;

import io.tidewaiter.alerts.Alerts;
import io.tidewaiter.internal.normalise.Normaliser;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Subject;
import io.tidewaiter.pack.ReferenceData;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Which implementation stands behind the first stage. */
final class Wiring {

    private Wiring() {}

    /** Without alerts. */
    static RiskProfiler.Normalise normaliser(ReferenceData tables) {
        return normaliser(tables, Optional.empty());
    }

    /** The alerts are asked for once for each subject, so that they may change between two of them and never within one. */
    static RiskProfiler.Normalise normaliser(ReferenceData tables, Optional<Supplier<Alerts>> alerts) {
        Normaliser normaliser = new Normaliser(tables);
        return (subject, asOf) -> normaliser.normalise(consignment(subject), asOf, alerts.map(Wiring::current));
    }

    private static Consignment consignment(Subject subject) {
        if (subject instanceof Consignment consignment) {
            return consignment;
        }
        throw new UnfitSubjectException(subject.getClass().getSimpleName());
    }

    private static Alerts current(Supplier<Alerts> alerts) {
        return Objects.requireNonNull(
                alerts.get(), "The supplier of alerts gave null. Give Alerts.none() when there are none.");
    }
}

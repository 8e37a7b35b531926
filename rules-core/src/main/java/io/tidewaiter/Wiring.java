package io.tidewaiter;

import io.tidewaiter.internal.normalise.Normaliser;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.ReferenceData;

/** Which implementation stands behind the first stage. */
final class Wiring {

    private Wiring() {}

    static RiskProfiler.Normalise normaliser(ReferenceData tables) {
        Normaliser normaliser = new Normaliser(tables);
        return (subject, asOf) -> normaliser.normalise((Consignment) subject, asOf);
    }
}

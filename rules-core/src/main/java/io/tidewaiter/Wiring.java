package io.tidewaiter;

import io.tidewaiter.internal.evaluate.DroolsEvaluator;
import io.tidewaiter.internal.evaluate.PackEvaluator;
import io.tidewaiter.internal.normalise.Normaliser;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.pack.ReferenceData;

/** Which implementation stands behind the first two stages. */
final class Wiring {

    private Wiring() {}

    static RiskProfiler.Normalise normaliser(ReferenceData tables) {
        Normaliser normaliser = new Normaliser(tables);
        return (subject, asOf) -> normaliser.normalise((Consignment) subject, asOf);
    }

    static PackEvaluator compile(ParsedPack pack) {
        return DroolsEvaluator.compile(pack);
    }
}

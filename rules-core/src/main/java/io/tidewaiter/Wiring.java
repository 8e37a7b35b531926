package io.tidewaiter;

import io.tidewaiter.internal.evaluate.PackEvaluator;
import io.tidewaiter.internal.pack.ParsedPack;
import io.tidewaiter.pack.ReferenceData;

/** Which implementation stands behind the first two stages. */
final class Wiring {

    private Wiring() {}

    static RiskProfiler.Normalise normaliser(ReferenceData tables) {
        throw new UnsupportedOperationException("not landed yet");
    }

    static PackEvaluator compile(ParsedPack pack) {
        throw new UnsupportedOperationException("not landed yet: " + pack.ref());
    }
}

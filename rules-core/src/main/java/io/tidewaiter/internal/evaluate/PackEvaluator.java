package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.FactSheet;

/** One pack, ready to run. Thread-safe. */
public interface PackEvaluator {

    /** Judges one subject. Equal sheets give equal matches, on any thread. */
    PackMatches evaluate(FactSheet sheet);
}

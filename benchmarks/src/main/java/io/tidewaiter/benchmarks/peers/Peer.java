package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.facts.FactSheet;

/** One way to judge records by rules. For one thread, unless it says more. */
public interface Peer {

    /** Judges one record; this is what is measured. Gives an {@link Answer}, or an answer of the engine's own that holds as much. */
    Object judge(FactSheet sheet);

    /** The answer in the form that all peers share, to compare them; not measured. */
    default Answer answer(FactSheet sheet) {
        return (Answer) judge(sheet);
    }
}

package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.Workload;
import io.tidewaiter.facts.FactSheet;

/** Stops a benchmark that would measure a wrong answer. */
public final class Agreement {

    private Agreement() {}

    /**
     * Compares the first records with plain hand-written Java.
     *
     * @param records how many, at most
     * @throws IllegalStateException at the first difference
     */
    public static void check(Peer peer, Workload workload, int records) {
        Peer plain = new HandLinearPeer(workload.rules());
        for (FactSheet sheet :
                workload.sheets().subList(0, Math.min(records, workload.sheets().size()))) {
            Answer expected = plain.answer(sheet);
            Answer answer = peer.answer(sheet);
            if (!answer.equals(expected)) {
                throw new IllegalStateException(peer.getClass().getSimpleName() + " answers " + answer + " for "
                        + sheet.reference() + ", but hand-written Java " + expected + ".");
            }
        }
    }
}

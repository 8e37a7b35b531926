package io.tidewaiter.benchmarks;

import io.tidewaiter.benchmarks.workload.Workload;
import io.tidewaiter.facts.FactSheet;

/** The records, one after the other and over again. For one thread. */
final class Records {

    private FactSheet[] sheets = {};
    private int next;

    void of(Workload workload) {
        sheets = workload.sheets().toArray(new FactSheet[0]);
    }

    FactSheet next() {
        if (next == sheets.length) {
            next = 0;
        }
        return sheets[next++];
    }
}

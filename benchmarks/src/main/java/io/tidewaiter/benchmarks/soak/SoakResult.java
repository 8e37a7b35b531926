package io.tidewaiter.benchmarks.soak;

import io.tidewaiter.BatchReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a soak ended.
 *
 * @param took how long it ran
 * @param batches how many batches ran
 * @param total the reports of all batches added up
 * @param swaps how many times the pack was swapped
 * @param versions how many versions gave answers
 * @param wrong how many checks failed
 * @param failures the first of them, in words
 * @param first heap after the warm-up
 * @param last heap at the end
 */
record SoakResult(
        Duration took,
        long batches,
        BatchReport total,
        long swaps,
        int versions,
        long wrong,
        List<String> failures,
        Heap first,
        Heap last) {

    /** Everything that was not as it has to be; empty when the soak passed. */
    List<String> problems() {
        List<String> problems = new ArrayList<>(failures);
        if (wrong > 0) {
            problems.add(wrong + " checks failed.");
        }
        if (versions < Edition.ALL.size()) {
            problems.add(
                    "Only " + versions + " of " + Edition.ALL.size() + " versions gave answers: nothing was proven.");
        }
        if (!last.flatSince(first)) {
            problems.add("Memory grew from " + first + " to " + last + ".");
        }
        return problems;
    }

    @Override
    public String toString() {
        return "Soak of " + took.toSeconds() + " s: " + batches + " batches, " + total.read() + " records = "
                + total.judged() + " answers + " + total.refused() + " refusals, " + swaps + " swaps, " + wrong
                + " wrong, memory first " + first + ", last " + last + ": "
                + (problems().isEmpty() ? "passed" : "FAILED");
    }
}

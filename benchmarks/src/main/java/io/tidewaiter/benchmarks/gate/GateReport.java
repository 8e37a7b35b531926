package io.tidewaiter.benchmarks.gate;

import io.tidewaiter.benchmarks.results.Results;
import java.util.List;

/** All figures held against one set of measurements. */
public record GateReport(List<Verdict> verdicts) {

    /** Keeps what was given. */
    public GateReport {
        verdicts = List.copyOf(verdicts);
    }

    /** Judges every figure. */
    public static GateReport of(Results results) {
        return new GateReport(
                Figures.all().stream().map(figure -> figure.judge(results)).toList());
    }

    /** Whether every figure was measured and reaches. */
    public boolean passed() {
        return verdicts.stream().allMatch(Verdict::passed);
    }

    /** The table, and under it what falls short or was not measured. */
    public String text() {
        StringBuilder text = new StringBuilder(GateTable.of(verdicts));
        for (Verdict verdict : verdicts) {
            if (!verdict.missing().isEmpty()) {
                text.append("\nNot measured: ").append(verdict.figure().what());
                text.append(". No result for ").append(String.join(", ", verdict.missing()));
                text.append(". The log of the run says why.");
            } else if (!verdict.passed()) {
                text.append("\nFalls short: ").append(verdict.figure().what());
            }
        }
        return text.append(passed() ? "\nEvery figure reaches.\n" : "\n").toString();
    }
}

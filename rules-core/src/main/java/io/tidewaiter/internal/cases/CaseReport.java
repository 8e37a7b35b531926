package io.tidewaiter.internal.cases;

import io.tidewaiter.pack.PackRef;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the cases of a pack went.
 *
 * @param pack the pack
 * @param results one per case, by rule, then in file order
 */
public record CaseReport(PackRef pack, List<CaseResult> results) {

    /** Copies the list. */
    public CaseReport {
        results = List.copyOf(results);
    }

    /** Whether there was no failure. */
    public boolean passed() {
        return failed().isEmpty();
    }

    /** The cases that did not go as their author said. */
    public List<CaseResult> failed() {
        return results.stream().filter(r -> !r.passed()).toList();
    }

    /** A line per failure and a last line with the numbers. */
    @Override
    public String toString() {
        String failures = failed().stream().map(r -> r + "\n").collect(Collectors.joining());
        int passed = results.size() - failed().size();
        return failures + pack + ": " + passed + " of " + results.size() + " cases passed";
    }
}

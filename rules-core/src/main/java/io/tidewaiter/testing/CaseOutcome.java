package io.tidewaiter.testing;

import java.util.Optional;

/**
 * How one case of a pack went.
 *
 * @param rule id of the rule
 * @param number position in its file, from 1
 * @param kind fires, quiet, boundary or unknown
 * @param title what it is about
 * @param file path inside the pack
 * @param line line to look at, from 1
 * @param failure what should have happened and what did; empty when the case passed
 */
public record CaseOutcome(
        String rule, int number, String kind, String title, String file, int line, Optional<String> failure) {

    /** Whether it went as its author said. */
    public boolean passed() {
        return failure.isEmpty();
    }

    /** {@code rules/SEA-19.cases.yaml:14: SEA-19 case 2 'Four tonnes more' should fire, but it stayed quiet.} */
    @Override
    public String toString() {
        return file + ":" + line + ": " + rule + " case " + number + " '" + title + "' " + failure.orElse("passed.");
    }
}

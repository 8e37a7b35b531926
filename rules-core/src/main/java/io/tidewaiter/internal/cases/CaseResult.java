package io.tidewaiter.internal.cases;

import io.tidewaiter.internal.pack.RuleCase;
import java.util.Optional;

/**
 * How one case went.
 *
 * @param ruleCase the case
 * @param line line to look at, from 1
 * @param failure what should have happened and what did, a sentence; empty when the case passed
 */
public record CaseResult(RuleCase ruleCase, int line, Optional<String> failure) {

    static CaseResult passed(RuleCase ruleCase) {
        return new CaseResult(ruleCase, ruleCase.line(), Optional.empty());
    }

    static CaseResult failed(RuleCase ruleCase, String failure) {
        return failed(ruleCase, ruleCase.line(), failure);
    }

    static CaseResult failed(RuleCase ruleCase, int line, String failure) {
        return new CaseResult(ruleCase, line, Optional.of(failure));
    }

    /** Whether it went as its author said. */
    public boolean passed() {
        return failure.isEmpty();
    }

    /** {@code rules/SEA-19.cases.yaml:14: SEA-19 case 2 'Four tonnes more' should fire, but it stayed quiet.} */
    @Override
    public String toString() {
        return ruleCase.file() + ":" + line + ": " + ruleCase.label() + " " + failure.orElse("passed.");
    }
}

package io.tidewaiter.testing;

import io.tidewaiter.internal.cases.CaseJudge;
import io.tidewaiter.internal.cases.CaseLists;
import io.tidewaiter.internal.cases.Verdict;
import io.tidewaiter.internal.pack.CaseKind;
import io.tidewaiter.model.Subject;
import java.time.Instant;

/** Says of one rule whether it does what it should on a consignment or passenger, as of the instant at which that was lodged, which has to be given. */
public final class RuleVerifier {

    private final String rule;
    private final CaseJudge judge;

    RuleVerifier(String rule, CaseJudge judge) {
        this.rule = rule;
        this.judge = judge;
    }

    /**
     * The rule is true.
     *
     * @throws AssertionError when it is not
     */
    public RuleVerifier firesOn(Subject subject) {
        return expect(CaseKind.FIRES, "fire", subject);
    }

    /**
     * The rule is false.
     *
     * @throws AssertionError when it is true or could not be judged
     */
    public RuleVerifier staysQuietOn(Subject subject) {
        return expect(CaseKind.QUIET, "stay quiet", subject);
    }

    /**
     * The rule cannot be judged, because something is missing.
     *
     * @throws AssertionError when it was judged
     */
    public RuleVerifier isUnknownOn(Subject subject) {
        return expect(CaseKind.UNKNOWN, "not be assessed", subject);
    }

    private RuleVerifier expect(CaseKind expected, String should, Subject subject) {
        Instant lodgedAt = subject.lodgedAt();
        if (lodgedAt == null) {
            throw new IllegalArgumentException(
                    "The subject " + subject.reference() + " has no lodgedAt. Fill it in: it is the day to judge by.");
        }
        Verdict verdict = Verdict.of(rule, judge.judge(subject, lodgedAt, CaseLists.NONE));
        if (verdict.kind() != expected) {
            throw new AssertionError(
                    rule + " should " + should + " on " + subject.reference() + ", but " + verdict.inWords());
        }
        return this;
    }
}

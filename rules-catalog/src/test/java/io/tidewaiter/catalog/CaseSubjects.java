package io.tidewaiter.catalog;

import io.tidewaiter.Assessment;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.internal.cases.CaseJudge;
import io.tidewaiter.internal.cases.CaseLists;
import io.tidewaiter.internal.cases.CaseProfiler;
import io.tidewaiter.internal.cases.CaseResult;
import io.tidewaiter.internal.cases.CaseRunner;
import io.tidewaiter.internal.normalise.Normaliser;
import io.tidewaiter.internal.pack.CaseKind;
import io.tidewaiter.internal.pack.OpenedPack;
import io.tidewaiter.internal.pack.RuleCase;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.Passenger;
import io.tidewaiter.model.Subject;
import io.tidewaiter.pack.RulePack;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Every case of a pack, run through the real profiler with the tables of the catalogue. */
final class CaseSubjects {

    private static final Normaliser NORMALISER = new Normaliser(Catalogue.tables());

    private CaseSubjects() {}

    /**
     * A case and what became of it.
     *
     * @param ruleCase the case
     * @param facts the facts of its consignment
     * @param assessment what the profiler says with the case's pack alone
     * @param result whether that is what the author expects
     */
    record Run(RuleCase ruleCase, FactSheet facts, Assessment assessment, CaseResult result) {

        boolean fires() {
            return ruleCase.expect() == CaseKind.FIRES;
        }

        @Override
        public String toString() {
            return ruleCase.label();
        }
    }

    static Stream<Run> of(OpenedPack opened) {
        CaseJudge profiler = new CaseProfiler(opened.pack().onAnyDay(), Catalogue.tables());
        return opened.cases().stream().map(one -> run(profiler, one, opened.pack()));
    }

    private static Run run(CaseJudge profiler, RuleCase ruleCase, RulePack pack) {
        Recorder recorder = new Recorder(profiler);
        CaseResult result = new CaseRunner(recorder::judge).run(ruleCase, pack);
        return new Run(
                ruleCase,
                recorder.facts.orElseThrow(() -> new AssertionError(result.toString())),
                recorder.assessment.orElseThrow(),
                result);
    }

    /** Keeps what the runner hands to the profiler and gets back. */
    private static final class Recorder {

        private final CaseJudge profiler;
        private Optional<FactSheet> facts = Optional.empty();
        private Optional<Assessment> assessment = Optional.empty();

        Recorder(CaseJudge profiler) {
            this.profiler = profiler;
        }

        Assessment judge(Subject subject, Instant asOf, CaseLists lists) {
            facts = Optional.of(
                    subject instanceof Passenger passenger
                            ? NORMALISER.normaliseWith(passenger, asOf, lists.watchLists())
                            : NORMALISER.normalise((Consignment) subject, asOf, lists.alerts()));
            Assessment judged = profiler.judge(subject, asOf, lists);
            assessment = Optional.of(judged);
            return judged;
        }
    }
}

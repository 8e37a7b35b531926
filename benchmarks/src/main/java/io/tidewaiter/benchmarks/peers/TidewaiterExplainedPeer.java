package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.Assessment;
import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.FactSheet;
import java.util.List;

/** This library, with the whole explanation of every record. No other peer explains. */
public final class TidewaiterExplainedPeer implements Peer {

    private final TidewaiterPeer screening;

    /** Reads and compiles the rules. */
    public TidewaiterExplainedPeer(List<RuleSpec> rules) {
        this.screening = new TidewaiterPeer(rules);
    }

    @Override
    public Assessment judge(FactSheet sheet) {
        return screening.judge(sheet).explain();
    }

    @Override
    public Answer answer(FactSheet sheet) {
        Assessment assessment = judge(sheet);
        return Answer.of(
                assessment.findings().stream()
                        .mapToInt(finding -> RuleSpec.number(finding.card().id()))
                        .toArray(),
                assessment.score());
    }
}

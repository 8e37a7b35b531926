package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.FactSheet;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.StatelessKieSession;

/** Drools as its guide shows it for one question at a time: a stateless session, executed for each record. */
public final class DroolsStatelessPeer implements Peer {

    private final StatelessKieSession session;
    private final Hits hits;

    private DroolsStatelessPeer(KieBase base, List<RuleSpec> rules) {
        hits = new Hits(rules);
        session = base.newStatelessKieSession(DroolsBases.lean());
        session.setGlobal(DroolsRules.GLOBAL, hits);
    }

    /** With constraints that Drools compiles while it runs. */
    public static Peer standard(List<RuleSpec> rules) {
        return new DroolsStatelessPeer(DroolsBases.standard(rules), rules);
    }

    /** With the executable model. */
    public static Peer executableModel(List<RuleSpec> rules) {
        return new DroolsStatelessPeer(ExecutableModel.base(rules), rules);
    }

    @Override
    public Answer judge(FactSheet sheet) {
        session.execute(DroolsSessions.facts(sheet));
        return hits.answer();
    }
}

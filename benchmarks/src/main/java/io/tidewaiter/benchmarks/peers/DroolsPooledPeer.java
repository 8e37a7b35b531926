package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;

/** Drools with a pool of sessions, which its guide recommends when sessions come and go millions of times. */
public final class DroolsPooledPeer implements Peer {

    private final KieSessionsPool pool;
    private final KieSessionConfiguration lean = DroolsBases.lean();
    private final Hits hits;

    /** Compiles the rules. */
    public DroolsPooledPeer(List<RuleSpec> rules) {
        hits = new Hits(rules);
        pool = DroolsBases.standard(rules).newKieSessionsPool(1);
    }

    @Override
    public Answer judge(FactSheet sheet) {
        KieSession session = pool.newKieSession(lean);
        try {
            session.setGlobal(DroolsRules.GLOBAL, hits);
            for (Fact fact : DroolsSessions.facts(sheet)) {
                session.insert(fact);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return hits.answer();
    }
}

package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.FactSheet;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools with one session that lives on: facts are put in, rules fire, facts are taken out again. */
public final class DroolsLongSessionPeer implements Peer {

    private final KieSession session;
    private final Hits hits;
    private final List<FactHandle> handles = new ArrayList<>();

    private DroolsLongSessionPeer(KieBase base, List<RuleSpec> rules) {
        hits = new Hits(rules);
        session = base.newKieSession(DroolsBases.lean(), null);
        session.setGlobal(DroolsRules.GLOBAL, hits);
    }

    /** With constraints that Drools compiles while it runs. */
    public static Peer standard(List<RuleSpec> rules) {
        return new DroolsLongSessionPeer(DroolsBases.standard(rules), rules);
    }

    /** With the executable model. */
    public static Peer executableModel(List<RuleSpec> rules) {
        return new DroolsLongSessionPeer(ExecutableModel.base(rules), rules);
    }

    @Override
    public Answer judge(FactSheet sheet) {
        DroolsSessions.facts(sheet).forEach(fact -> handles.add(session.insert(fact)));
        session.fireAllRules();
        handles.forEach(session::delete);
        handles.clear();
        return hits.answer();
    }
}

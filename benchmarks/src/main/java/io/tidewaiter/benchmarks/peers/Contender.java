package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.RuleSpec;
import java.util.Arrays;
import java.util.List;

/** Everything that is compared, under the name of its benchmark method. */
public enum Contender {
    /** This library, the short answer. */
    TIDEWAITER("tidewaiter"),
    /** This library, every record explained. */
    TIDEWAITER_EXPLAINED("tidewaiterExplained"),
    /** Drools, a stateless session executed for each record. */
    DROOLS_STATELESS("droolsStateless"),
    /** Drools, sessions from a pool. */
    DROOLS_POOLED_SESSION("droolsPooledSession"),
    /** Drools, one session that lives on. */
    DROOLS_LONG_SESSION("droolsLongSession"),
    /** Drools, executable model, a stateless session executed for each record. */
    DROOLS_EXECUTABLE_MODEL("droolsExecutableModel"),
    /** Drools, executable model, one session that lives on. */
    DROOLS_EXECUTABLE_LONG_SESSION("droolsExecutableLongSession"),
    /** Evrete. */
    EVRETE("evrete"),
    /** Easy Rules. */
    EASY_RULES("easyRules"),
    /** Common Expression Language. */
    CEL("cel"),
    /** JSON Logic. */
    JSON_LOGIC("jsonLogic"),
    /** Java by hand with indexes. */
    HAND_WRITTEN_INDEXED("handWrittenIndexed"),
    /** Java by hand, rule after rule. */
    HAND_WRITTEN_LINEAR("handWrittenLinear");

    private final String method;

    Contender(String method) {
        this.method = method;
    }

    /** The contender that a benchmark method measures. */
    public static Contender of(String method) {
        return Arrays.stream(values())
                .filter(one -> one.method.equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No contender for the method " + method + ". Add it to "
                        + Contender.class.getSimpleName() + "."));
    }

    /** Prepares it for rules. */
    public Peer prepare(List<RuleSpec> rules) {
        return switch (this) {
            case TIDEWAITER -> new TidewaiterPeer(rules);
            case TIDEWAITER_EXPLAINED -> new TidewaiterExplainedPeer(rules);
            case DROOLS_STATELESS -> DroolsStatelessPeer.standard(rules);
            case DROOLS_POOLED_SESSION -> new DroolsPooledPeer(rules);
            case DROOLS_LONG_SESSION -> DroolsLongSessionPeer.standard(rules);
            case DROOLS_EXECUTABLE_MODEL -> DroolsStatelessPeer.executableModel(rules);
            case DROOLS_EXECUTABLE_LONG_SESSION -> DroolsLongSessionPeer.executableModel(rules);
            case EVRETE -> new EvretePeer(rules);
            case EASY_RULES -> new EasyRulesPeer(rules);
            case CEL -> new CelPeer(rules);
            case JSON_LOGIC -> new JsonLogicPeer(rules);
            case HAND_WRITTEN_INDEXED -> new HandIndexedPeer(rules);
            case HAND_WRITTEN_LINEAR -> new HandLinearPeer(rules);
        };
    }

    /** Name of the benchmark method. */
    public String method() {
        return method;
    }
}

package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import java.util.Comparator;
import java.util.List;

/**
 * The rules as DRL, tuned as the documentation of Drools says: comparisons for equality with text first and always in the same order, so
 * that nodes are shared and hashed; {@code ,} and not {@code &&}; joins with the header written as navigation, which is faster; a global
 * collector and no facts inserted by rules.
 */
final class DroolsRules {

    static final String GLOBAL = "hits";

    private DroolsRules() {}

    static String drl(List<RuleSpec> rules) {
        StringBuilder drl = new StringBuilder("package generated\n");
        for (FactKind kind : FactKind.values()) {
            drl.append("import ").append(kind.type().getName()).append('\n');
        }
        drl.append("global ")
                .append(Hits.class.getName())
                .append(' ')
                .append(GLOBAL)
                .append('\n');
        for (RuleSpec rule : rules) {
            drl.append("rule \"").append(rule.id()).append("\" when\n    ");
            drl.append(new DroolsForm(rule.kind()).pattern(indexableFirst(rule)));
            drl.append("\nthen\n    ")
                    .append(GLOBAL)
                    .append(".hit(")
                    .append(rule.number())
                    .append(");\nend\n");
        }
        return drl.toString();
    }

    private static RuleSpec indexableFirst(RuleSpec rule) {
        List<ConditionSpec> sorted = rule.conditions().stream()
                .sorted(Comparator.comparingInt(condition -> rank(rule, condition)))
                .toList();
        return new RuleSpec(rule.number(), rule.kind(), sorted, rule.points(), rule.threat());
    }

    private static int rank(RuleSpec rule, ConditionSpec condition) {
        if (condition.field().kind() != rule.kind()) {
            return 3;
        }
        if (condition instanceof ConditionSpec.Equal) {
            return 0;
        }
        return condition instanceof ConditionSpec.Range ? 2 : 1;
    }
}

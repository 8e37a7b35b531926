package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.Field;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import io.tidewaiter.facts.GoodsLine;
import io.tidewaiter.facts.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.Type;
import org.evrete.api.ValuesPredicate;
import org.evrete.api.builders.LhsBuilder;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete with typed facts, fields declared as functions, conditions as functions that equal conditions share, and a stateless session for
 * each record.
 */
public final class EvretePeer implements Peer {

    private static final String FACT = "$f";

    private final KnowledgeService service = new KnowledgeService();
    private final Map<Condition, ValuesPredicate> conditions = new HashMap<>();
    private final Knowledge knowledge;
    private final Hits hits;

    /** Declares the types and builds the rules. */
    public EvretePeer(List<RuleSpec> rules) {
        hits = new Hits(rules);
        Knowledge empty = service.newKnowledge();
        rules.stream()
                .flatMap(rule ->
                        rule.conditions().stream().map(condition -> new Declared(rule.kind(), condition.field())))
                .distinct()
                .forEach(declared -> declared.declare(empty));
        RuleSetBuilder<Knowledge> builder = empty.builder();
        rules.forEach(rule -> add(builder, rule));
        knowledge = builder.build();
    }

    /** Evrete tells conditions apart by their function alone, so that two kinds of facts may not share one. */
    private record Condition(FactKind kind, ConditionSpec spec) {}

    /** A field as rules about a kind of fact see it; each may be declared once only. */
    private record Declared(FactKind kind, Field field) {

        void declare(Knowledge knowledge) {
            Type<? extends Fact> type = knowledge.getTypeResolver().getOrDeclare(kind.type());
            type.declareField(name(kind, field), Object.class, FieldReaders.from(kind, field)::apply);
        }
    }

    private void add(RuleSetBuilder<Knowledge> builder, RuleSpec rule) {
        LhsBuilder<Knowledge> left =
                builder.newRule(rule.id()).forEach(FACT, rule.kind().type());
        for (ConditionSpec condition : rule.conditions()) {
            left.where(
                    conditions.computeIfAbsent(
                            new Condition(rule.kind(), condition), c -> c.spec().as(EvreteForm.INSTANCE)),
                    FACT + "." + name(rule.kind(), condition.field()));
        }
        int number = rule.number();
        left.execute(context -> hits.hit(number));
    }

    private static String name(FactKind kind, Field field) {
        return field.from(kind).replace('.', '_');
    }

    @Override
    public Answer judge(FactSheet sheet) {
        StatelessSession session = knowledge.newStatelessSession();
        session.insert0(sheet.shipment(), false);
        for (Fact fact : sheet.of(Route.class)) {
            session.insert0(fact, false);
        }
        for (Fact fact : sheet.of(GoodsLine.class)) {
            session.insert0(fact, false);
        }
        session.fire();
        return hits.answer();
    }
}

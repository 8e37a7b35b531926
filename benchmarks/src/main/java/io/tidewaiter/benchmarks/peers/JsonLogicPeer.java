package io.tidewaiter.benchmarks.peers;

import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import io.tidewaiter.benchmarks.workload.Answer;
import io.tidewaiter.benchmarks.workload.FactKind;
import io.tidewaiter.benchmarks.workload.Hits;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.FactSheet;
import java.util.List;
import java.util.Map;

/**
 * JSON Logic with one engine, which keeps what it has parsed. The data is a map made once for each fact; rules about lines are asked line
 * by line until one holds.
 */
public final class JsonLogicPeer implements Peer {

    private final JsonLogic engine = new JsonLogic();
    private final JsonData data;
    private final List<Logic> shipment;
    private final List<Logic> route;
    private final List<Logic> line;
    private final Hits hits;

    /** Writes the rules as JSON. */
    public JsonLogicPeer(List<RuleSpec> rules) {
        hits = new Hits(rules);
        data = new JsonData(rules);
        shipment = logic(rules, FactKind.SHIPMENT);
        route = logic(rules, FactKind.ROUTE);
        line = logic(rules, FactKind.GOODS_LINE);
    }

    private static List<Logic> logic(List<RuleSpec> rules, FactKind kind) {
        return rules.stream()
                .filter(rule -> rule.kind() == kind)
                .map(rule -> new Logic(rule.number(), JsonLogicForm.rule(rule)))
                .toList();
    }

    /** A rule as JSON text; the engine parses it once. */
    private record Logic(int rule, String json) {}

    @Override
    public Answer judge(FactSheet sheet) {
        Map<String, Object> header = data.of(FactKind.SHIPMENT, sheet.shipment());
        ask(shipment, header);
        ask(route, FactKind.ROUTE, sheet, header);
        ask(line, FactKind.GOODS_LINE, sheet, header);
        return hits.answer();
    }

    private void ask(List<Logic> rules, FactKind kind, FactSheet sheet, Map<String, Object> header) {
        for (Fact fact : sheet.of(kind.type())) {
            Map<String, Object> fields = data.of(kind, fact);
            fields.put("shipment", header);
            ask(rules, fields);
        }
    }

    private void ask(List<Logic> rules, Map<String, Object> fields) {
        for (Logic rule : rules) {
            if (!hits.has(rule.rule()) && holds(rule, fields)) {
                hits.hit(rule.rule());
            }
        }
    }

    private boolean holds(Logic rule, Map<String, Object> fields) {
        try {
            return JsonLogic.truthy(engine.apply(rule.json(), fields));
        } catch (JsonLogicException e) {
            throw new IllegalStateException("JSON Logic failed on " + rule.json(), e);
        }
    }
}

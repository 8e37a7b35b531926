package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import java.util.List;
import java.util.function.Predicate;

/** A rule as functions over one kind of record. */
final class HandRule<F extends Fact> {

    private static final ShipmentTests SHIPMENT = new ShipmentTests();

    private final int number;
    private final Predicate<F>[] tests;

    /** The rule with those of its conditions that were not settled by an index. */
    @SuppressWarnings("unchecked")
    HandRule(RuleSpec rule, List<ConditionSpec> conditions, HandTests<F> forms) {
        this.number = rule.number();
        this.tests = conditions.stream()
                .map(condition -> test(rule, condition, forms))
                .toArray(Predicate[]::new);
    }

    private static <F extends Fact> Predicate<F> test(RuleSpec rule, ConditionSpec condition, HandTests<F> forms) {
        if (condition.field().kind() == rule.kind()) {
            return condition.as(forms);
        }
        var onShipment = condition.as(SHIPMENT);
        return fact -> {
            var shipment = fact.shipment();
            return shipment != null && onShipment.test(shipment);
        };
    }

    int number() {
        return number;
    }

    boolean holds(F fact) {
        for (Predicate<F> test : tests) {
            if (!test.test(fact)) {
                return false;
            }
        }
        return true;
    }
}

package io.tidewaiter.benchmarks.peers;

import io.tidewaiter.benchmarks.workload.ConditionSpec;
import io.tidewaiter.benchmarks.workload.RuleSpec;
import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Shipment;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A rule as functions over one kind of record. */
final class HandRule<F extends Fact> {

    private static final ShipmentTests SHIPMENT = new ShipmentTests();

    private final int number;
    private final Predicate<F> first;
    private final @Nullable Predicate<F> second;
    private final @Nullable Predicate<F> third;

    /** The rule with those of its conditions, one to three, that were not settled by an index. */
    HandRule(RuleSpec rule, List<ConditionSpec> conditions, HandTests<F> forms) {
        this.number = rule.number();
        this.first = test(rule, conditions.get(0), forms);
        this.second = conditions.size() > 1 ? test(rule, conditions.get(1), forms) : null;
        this.third = conditions.size() > 2 ? test(rule, conditions.get(2), forms) : null;
    }

    private static <F extends Fact> Predicate<F> test(RuleSpec rule, ConditionSpec condition, HandTests<F> forms) {
        if (condition.field().kind() == rule.kind()) {
            return condition.as(forms);
        }
        var onShipment = condition.as(SHIPMENT);
        return fact -> {
            Shipment shipment = (Shipment) fact.root();
            return shipment != null && onShipment.test(shipment);
        };
    }

    int number() {
        return number;
    }

    boolean holds(F fact) {
        return first.test(fact) && (second == null || second.test(fact)) && (third == null || third.test(fact));
    }
}

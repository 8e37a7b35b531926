package io.tidewaiter.internal.evaluate;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.Element;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meaning of accumulate: unknown as long as one fact may count or not, or lacks the value. */
final class Aggregates {

    private final Interpreter interpreter;

    Aggregates(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    Truth holds(Element.Aggregate aggregate, Bindings bindings) {
        List<Fact> possible = facts(aggregate, bindings, Truth.UNKNOWN);
        List<Fact> certain = facts(aggregate, bindings, Truth.TRUE);
        Map<String, Optional<Object>> results = new HashMap<>();
        for (AggregateFunction function : aggregate.functions()) {
            List<BigDecimal> values = values(aggregate, function, certain, bindings);
            if (possible.size() > certain.size() || values.size() < certain.size()) {
                return Truth.UNKNOWN;
            }
            boolean extreme =
                    function.kind() == AggregateFunction.Kind.MIN || function.kind() == AggregateFunction.Kind.MAX;
            if (extreme && values.isEmpty()) {
                return Truth.FALSE;
            }
            results.put(function.result(), result(function, values));
        }
        Fact shipment = interpreter.facts(io.tidewaiter.facts.Shipment.class).get(0);
        return interpreter.conditions().holds(aggregate.condition(), shipment, bindings.with(results));
    }

    private List<Fact> facts(Element.Aggregate aggregate, Bindings bindings, Truth least) {
        return interpreter.facts(aggregate.pattern().kind()).stream()
                .filter(f -> interpreter.holds(aggregate.pattern(), f, bindings).compareTo(least) >= 0)
                .toList();
    }

    private List<BigDecimal> values(
            Element.Aggregate aggregate, AggregateFunction function, List<Fact> facts, Bindings bindings) {
        return facts.stream()
                .flatMap(f ->
                        interpreter
                                .conditions()
                                .value(function.operand(), f, bindings.with(aggregate.pattern(), f))
                                .stream())
                .map(Numbers::exact)
                .toList();
    }

    private static Optional<Object> result(AggregateFunction function, List<BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (function.kind()) {
            case COUNT -> Optional.of(count);
            case SUM -> Optional.of(sum);
            case MIN -> values.stream().min(Comparator.naturalOrder()).map(Object.class::cast);
            case MAX -> values.stream().max(Comparator.naturalOrder()).map(Object.class::cast);
            case AVERAGE -> Arithmetic.compute(sum, '/', count);
        };
    }
}

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

    Total total(Element.Aggregate aggregate, Bindings bindings) {
        List<Fact> certain = facts(aggregate, bindings, Truth.TRUE);
        boolean known = facts(aggregate, bindings, Truth.UNKNOWN).size() == certain.size();
        Map<String, Optional<Object>> results = new HashMap<>();
        for (AggregateFunction function : aggregate.functions()) {
            List<BigDecimal> values = values(aggregate, function, certain, bindings);
            boolean complete = known && values.size() == certain.size();
            results.put(function.result(), complete ? result(function, values) : Optional.empty());
            known = complete;
        }
        if (!known) {
            return new Total(Truth.UNKNOWN, results);
        }
        if (certain.isEmpty() && aggregate.functions().stream().anyMatch(Aggregates::isExtreme)) {
            return new Total(Truth.FALSE, results);
        }
        Fact root = interpreter.supplied().sheet().root();
        Truth truth = interpreter.conditions().holds(aggregate.condition(), root, bindings.with(results));
        return new Total(truth, results);
    }

    /** Nothing has no least and no greatest value. */
    private static boolean isExtreme(AggregateFunction function) {
        return function.kind() == AggregateFunction.Kind.MIN || function.kind() == AggregateFunction.Kind.MAX;
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

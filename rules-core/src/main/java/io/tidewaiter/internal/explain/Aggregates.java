package io.tidewaiter.internal.explain;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.facts.Vocabulary;
import io.tidewaiter.facts.Word;
import io.tidewaiter.internal.rule.AggregateFunction;
import io.tidewaiter.internal.rule.Element;
import io.tidewaiter.internal.rule.Pattern;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Results of {@code accumulate}: unknown as soon as one fact or value it runs over is. */
final class Aggregates {

    private static final Set<AggregateFunction.Kind> EXTREMES =
            Set.of(AggregateFunction.Kind.MIN, AggregateFunction.Kind.MAX);

    private Aggregates() {}

    /** Results by variable. */
    static Map<String, Origin> results(Element.Aggregate aggregate, Scope outer) {
        Map<String, Origin> results = new LinkedHashMap<>();
        for (AggregateFunction function : aggregate.functions()) {
            results.put(function.result(), result(aggregate.pattern(), function, outer));
        }
        return results;
    }

    /** Nothing has no least and no greatest value: such a rule is false, not unknown. */
    static boolean extremeOfNothing(Element.Aggregate aggregate, Scope outer) {
        return aggregate.functions().stream()
                .filter(function -> EXTREMES.contains(function.kind()))
                .anyMatch(function -> operands(aggregate.pattern(), function, outer)
                        .filter(List::isEmpty)
                        .isPresent());
    }

    private static Origin result(Pattern pattern, AggregateFunction function, Scope outer) {
        Optional<List<BigDecimal>> operands = operands(pattern, function, outer);
        Optional<Object> value = operands.flatMap(numbers -> compute(function.kind(), numbers));
        String name = function.kind().name().toLowerCase(Locale.ROOT);
        return new Origin(Optional.empty(), word(pattern, function, outer), Optional.of(name), value);
    }

    private static Word word(Pattern pattern, AggregateFunction function, Scope outer) {
        return Terms.origins(function.operand(), outer.at(pattern, Optional.empty())).stream()
                .map(Origin::word)
                .findFirst()
                .or(() -> Vocabulary.word(pattern.kind(), "number"))
                .orElseThrow(() -> new IllegalStateException("Every fact has a number: " + pattern.kind()));
    }

    private static Optional<List<BigDecimal>> operands(Pattern pattern, AggregateFunction function, Scope outer) {
        if (!outer.sheet().supplied(pattern.kind())) {
            return Optional.empty();
        }
        List<BigDecimal> operands = new ArrayList<>();
        for (Fact fact : outer.sheet().of(pattern.kind())) {
            Scope scope = outer.at(pattern, Optional.of(fact));
            Truth truth = Judge.truth(pattern.condition(), scope);
            Optional<Object> operand = Terms.value(function.operand(), scope);
            if (truth == Truth.UNKNOWN || (truth == Truth.TRUE && operand.isEmpty())) {
                return Optional.empty();
            }
            if (truth == Truth.TRUE) {
                operand.ifPresent(value -> operands.add((BigDecimal) value));
            }
        }
        return Optional.of(operands);
    }

    private static Optional<Object> compute(AggregateFunction.Kind kind, List<BigDecimal> numbers) {
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(numbers.size());
        return switch (kind) {
            case COUNT -> Optional.of(count);
            case SUM -> Optional.of(sum);
            case MIN -> numbers.stream().min(BigDecimal::compareTo).map(Object.class::cast);
            case MAX -> numbers.stream().max(BigDecimal::compareTo).map(Object.class::cast);
            case AVERAGE ->
                numbers.isEmpty() ? Optional.empty() : Optional.of(sum.divide(count, MathContext.DECIMAL128));
        };
    }
}

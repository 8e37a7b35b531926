package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.plan.Access.Span;
import io.tidewaiter.internal.plan.Access.Spans;
import io.tidewaiter.internal.plan.Access.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Guesses how many facts pass a test, from the rules alone: the more different values rules ask of a field, the fewer facts have any
 * one of them.
 */
final class Selectivity {

    private static final double HALF = 0.5;

    private final Map<Field, Set<Object>> values = new HashMap<>();

    private record Field(Class<? extends Fact> kind, int column) {}

    /** Takes a pattern's values into account. */
    void add(Class<? extends Fact> kind, List<Access> ways) {
        for (Access way : ways) {
            Set<Object> seen = values.computeIfAbsent(new Field(kind, way.column()), f -> new HashSet<>());
            if (way.keys() instanceof Texts some) {
                seen.addAll(some.texts());
            } else if (way.keys() instanceof Spans some) {
                some.spans().stream().filter(Selectivity::isPoint).forEach(span -> seen.add(span.from()));
            }
        }
    }

    /** The ways with the one that finds fewest facts first. */
    List<Access> sorted(Class<? extends Fact> kind, List<Access> ways) {
        return ways.stream()
                .sorted(Comparator.comparingDouble(way -> share(kind, way)))
                .toList();
    }

    /** The share of facts that a way is guessed to find, 0 to 1. */
    double share(Class<? extends Fact> kind, Access way) {
        double all =
                values.getOrDefault(new Field(kind, way.column()), Set.of()).size() + 1.0;
        if (way.keys() instanceof Texts some) {
            return some.texts().size() / all;
        }
        if (way.keys() instanceof Spans some && some.spans().stream().allMatch(Selectivity::isPoint)) {
            return some.spans().size() / all;
        }
        return HALF;
    }

    private static boolean isPoint(Span span) {
        BigDecimal from = span.from();
        BigDecimal to = span.to();
        return from != null && to != null && from.compareTo(to) == 0;
    }
}

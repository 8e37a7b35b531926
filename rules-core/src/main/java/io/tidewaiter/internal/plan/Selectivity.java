package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.plan.Access.Span;
import io.tidewaiter.internal.plan.Access.Spans;
import io.tidewaiter.internal.plan.Access.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Guesses how many facts pass a test, from the rules alone: the more different values rules ask of a field, the fewer facts have any
 * one of them; and the bounds that rules name lie where the facts lie, so that a stretch with few of them holds few facts.
 */
final class Selectivity {

    private static final double HALF = 0.5;
    /** Sifting reads numbers that stand side by side; a look-up by a number waits for memory several times. */
    private static final double SIFTED = 0.001;

    private final Map<Field, Set<String>> texts = new HashMap<>();
    private final Map<Field, List<BigDecimal>> bounds = new HashMap<>();

    private record Field(Class<? extends Fact> kind, int column) {}

    /** Takes a pattern's values into account. */
    void add(Class<? extends Fact> kind, List<Way> ways) {
        for (Way way : ways) {
            for (Access branch : way.branches()) {
                add(new Field(kind, branch.column()), branch);
            }
        }
    }

    private void add(Field field, Access branch) {
        if (branch.keys() instanceof Texts some) {
            texts.computeIfAbsent(field, f -> new HashSet<>()).addAll(some.texts());
        } else if (branch.keys() instanceof Spans some) {
            List<BigDecimal> known = bounds.computeIfAbsent(field, f -> new ArrayList<>());
            for (Span span : some.spans()) {
                add(known, span);
            }
        }
    }

    private static void add(List<BigDecimal> known, Span span) {
        if (span.from() != null) {
            known.add(span.from());
        }
        if (span.to() != null && !span.isPoint()) {
            known.add(span.to());
        }
    }

    /** To be called between the last {@link #add} and the first {@link #sorted}. */
    void settle() {
        for (List<BigDecimal> known : bounds.values()) {
            Collections.sort(known);
        }
    }

    /** The ways with the one that finds fewest facts first, each with its guess. */
    List<Way> sorted(Class<? extends Fact> kind, List<Way> ways) {
        List<Way> guessed = new ArrayList<>();
        for (Way way : ways) {
            List<Access> branches = new ArrayList<>();
            for (Access branch : way.branches()) {
                branches.add(branch.guessed(share(kind, branch)));
            }
            guessed.add(new Way(branches));
        }
        guessed.sort(Comparator.comparingDouble(Selectivity::rank));
        return guessed;
    }

    private static double rank(Way way) {
        return way.branches().stream().mapToDouble(Selectivity::rank).sum();
    }

    /** What is found by a value is sifted by numbers, too, but not the other way round. */
    private static double rank(Access way) {
        return way.keys() instanceof Spans ? way.share() : way.share() * SIFTED;
    }

    private double share(Class<? extends Fact> kind, Access way) {
        Field field = new Field(kind, way.column());
        if (way.keys() instanceof Texts some) {
            return some.texts().size() / (texts.getOrDefault(field, Set.of()).size() + 1.0);
        }
        if (way.keys() instanceof Spans some) {
            List<BigDecimal> known = bounds.getOrDefault(field, List.of());
            double sum = 0;
            for (Span span : some.spans()) {
                sum += share(known, span);
            }
            return sum;
        }
        return HALF;
    }

    /** With few bounds, a stretch on one side is taken for half of the facts, and one with two ends for a third. */
    private static double share(List<BigDecimal> known, Span span) {
        int from = span.from() == null ? 0 : below(known, span.from(), !span.fromIncluded());
        int to = span.to() == null ? known.size() : below(known, span.to(), span.toIncluded());
        return (Math.max(0, to - from) + 1.0) / (known.size() + 2.0);
    }

    /** How many bounds lie below a number, or at it if they count too. */
    private static int below(List<BigDecimal> known, @Nullable BigDecimal number, boolean at) {
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = known.get(middle).compareTo(number);
            if (order < 0 || (order == 0 && at)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

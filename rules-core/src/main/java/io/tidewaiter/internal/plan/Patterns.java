package io.tidewaiter.internal.plan;

import io.tidewaiter.facts.Fact;
import io.tidewaiter.internal.rule.Condition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The patterns of all rules, each once. */
final class Patterns {

    private final AccessFinder finder;
    private final Map<Lone, Integer> numbers = new LinkedHashMap<>();
    private final List<Lone> patterns = new ArrayList<>();
    private final List<List<Way>> ways = new ArrayList<>();
    private final Selectivity selectivity = new Selectivity();

    Patterns(AccessFinder finder) {
        this.finder = finder;
    }

    /** The number of a pattern. */
    int number(Lone pattern) {
        return numbers.computeIfAbsent(pattern, p -> {
            patterns.add(p);
            return patterns.size() - 1;
        });
    }

    /** Finds the ways to all patterns, once all are known. */
    void settle() {
        List<List<Way>> found = new ArrayList<>();
        for (Lone pattern : patterns) {
            found.add(finder.of(pattern.kind(), parts(pattern)));
            selectivity.add(pattern.kind(), found.get(found.size() - 1));
        }
        selectivity.settle();
        for (int i = 0; i < found.size(); i++) {
            ways.add(selectivity.sorted(patterns.get(i).kind(), found.get(i)));
        }
    }

    /** The share of facts a pattern is guessed to be tried on, 0 to 1. */
    double share(int pattern) {
        List<Way> found = ways.get(pattern);
        return found.isEmpty() ? 1 : found.get(0).share();
    }

    /** The patterns of a kind that some rule is found by. */
    List<Chooser.Wanted> wanted(Class<? extends Fact> kind, IntPredicate drives) {
        List<Chooser.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < patterns.size(); i++) {
            if (patterns.get(i).kind() == kind && drives.test(i)) {
                wanted.add(new Chooser.Wanted(
                        i, ways.get(i), parts(patterns.get(i)).size()));
            }
        }
        return wanted;
    }

    /** How many there are. */
    int count() {
        return patterns.size();
    }

    /** The kind of each pattern. */
    List<Class<? extends Fact>> kinds() {
        List<Class<? extends Fact>> kinds = new ArrayList<>();
        for (Lone pattern : patterns) {
            kinds.add(pattern.kind());
        }
        return kinds;
    }

    /** The tests of a pattern, cheapest first, behind those that have to be first. */
    List<Condition> ordered(int pattern, List<Condition> first) {
        List<Condition> ordered = new ArrayList<>(first);
        List<Condition> others = new ArrayList<>(parts(patterns.get(pattern)));
        others.removeAll(first);
        ordered.addAll(Costs.cheapestFirst(others));
        return ordered;
    }

    private static List<Condition> parts(Lone pattern) {
        return pattern.condition() instanceof Condition.AllOf all ? all.parts() : List.of(pattern.condition());
    }
}

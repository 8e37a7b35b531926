package io.tidewaiter.internal.plan;

import io.tidewaiter.internal.rule.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Chooses by which field each pattern is found. */
final class Chooser {

    /** With fewer patterns on a field, trying them one by one is as fast as looking them up. */
    private static final int WORTH_AN_INDEX = 4;

    private static final int NONE = Integer.MAX_VALUE;

    private Chooser() {}

    /**
     * A pattern to be found.
     *
     * @param pattern its number
     * @param ways ways to find it, the most selective first
     * @param tests how many tests it has
     */
    record Wanted(int pattern, List<Way> ways, int tests) {}

    /** A pattern and the way by which it is found; none when it is tried on every fact. */
    record Choice(Wanted wanted, Optional<Way> way) {

        /** The ways but the chosen one. */
        List<Way> others() {
            List<Way> others = new ArrayList<>(wanted.ways());
            way.ifPresent(others::remove);
            return others;
        }

        /** The same pattern, to be found without a field. */
        Wanted without(int column) {
            List<Way> others = new ArrayList<>(wanted.ways());
            others.removeIf(other -> other.uses(column));
            return new Wanted(wanted.pattern(), others, wanted.tests());
        }

        /** The stretch of numbers by which the pattern is sifted where it is found by a value. */
        Optional<Access> stretch() {
            for (Way way : others()) {
                if (way.isSingle()
                        && way.only().keys() instanceof Access.Spans some
                        && some.spans().size() == 1) {
                    return Optional.of(way.only());
                }
            }
            return Optional.empty();
        }

        /** The tests that are sure to hold where the pattern is found; they have to be its first ones. */
        List<Condition> sure() {
            return way.filter(Way::isExact).map(found -> found.only().parts()).orElse(List.of());
        }

        /** The tests that are sure to hold where a number lies in the stretch, too; they have to be its first ones, in this order. */
        List<Condition> sureWithin() {
            List<Condition> sure = new ArrayList<>(sure());
            if (!sure.isEmpty()) {
                stretch().filter(Access::exact).ifPresent(stretch -> sure.addAll(stretch.parts()));
            }
            return sure;
        }
    }

    /** Chooses a way for each pattern: the most selective one on a field that enough patterns are found by. */
    static List<Choice> choose(List<Wanted> patterns) {
        Set<Integer> dropped = new HashSet<>();
        while (true) {
            List<Choice> choices = new ArrayList<>();
            Map<Integer, Integer> counts = new TreeMap<>();
            for (Wanted wanted : patterns) {
                Choice choice = choice(wanted, dropped);
                choices.add(choice);
                choice.way().ifPresent(way -> count(way, counts));
            }
            int least = least(counts);
            if (least == NONE) {
                return choices;
            }
            dropped.add(least);
        }
    }

    private static void count(Way way, Map<Integer, Integer> counts) {
        for (Access branch : way.branches()) {
            counts.merge(branch.column(), 1, Integer::sum);
        }
    }

    /** The column that fewest patterns are found by, if they are too few. */
    private static int least(Map<Integer, Integer> counts) {
        int least = NONE;
        int fewest = WORTH_AN_INDEX;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getValue() < fewest) {
                least = count.getKey();
                fewest = count.getValue();
            }
        }
        return least;
    }

    private static Choice choice(Wanted wanted, Set<Integer> dropped) {
        for (Way way : wanted.ways()) {
            if (dropped.stream().noneMatch(way::uses)) {
                return new Choice(wanted, Optional.of(way));
            }
        }
        return new Choice(wanted, Optional.empty());
    }
}

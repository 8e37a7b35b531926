package io.tidewaiter.internal.plan;

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
     */
    record Wanted(int pattern, List<Access> ways) {}

    /** A pattern and the way by which it is found; none when it is tried on every fact. */
    record Choice(Wanted wanted, Optional<Access> way) {

        Access chosen() {
            return way.orElseThrow();
        }

        /** The same pattern, to be found by another field. */
        Wanted instead() {
            return new Wanted(wanted.pattern(), others());
        }

        /** The other ways in which it can be found. */
        List<Access> others() {
            List<Access> others = new ArrayList<>(wanted.ways());
            int column = chosen().column();
            others.removeIf(other -> other.column() == column);
            return others;
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
                if (choice.way().isPresent()) {
                    counts.merge(choice.chosen().column(), 1, Integer::sum);
                }
            }
            int least = least(counts);
            if (least == NONE) {
                return choices;
            }
            dropped.add(least);
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
        for (Access way : wanted.ways()) {
            if (!dropped.contains(way.column())) {
                return new Choice(wanted, Optional.of(way));
            }
        }
        return new Choice(wanted, Optional.empty());
    }
}

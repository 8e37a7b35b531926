package io.tidewaiter.internal.plan;

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

    private Chooser() {}

    /**
     * A pattern to be found.
     *
     * @param entry twice its number, plus one when its first tests are known to hold by then
     * @param ways ways to find it, the most selective first
     */
    record Wanted(int entry, List<Access> ways) {

        int pattern() {
            return entry >> 1;
        }
    }

    /** A pattern and the way by which it is found; none when it is tried on every fact. */
    record Choice(Wanted wanted, Optional<Access> way) {

        Access chosen() {
            return way.orElseThrow();
        }

        /** The same pattern, to be found by another field. */
        Wanted instead() {
            return new Wanted(wanted.entry(), others());
        }

        /** The other ways in which it can be found. */
        List<Access> others() {
            return wanted.ways().stream()
                    .filter(one -> one.column() != chosen().column())
                    .toList();
        }
    }

    /** Chooses a way for each pattern: the most selective one on a field that enough patterns are found by. */
    static List<Choice> choose(List<Wanted> patterns) {
        Set<Integer> dropped = new HashSet<>();
        while (true) {
            List<Choice> choices =
                    patterns.stream().map(wanted -> choice(wanted, dropped)).toList();
            Map<Integer, Integer> counts = new TreeMap<>();
            choices.forEach(choice -> choice.way().ifPresent(way -> counts.merge(way.column(), 1, Integer::sum)));
            Optional<Map.Entry<Integer, Integer>> least = counts.entrySet().stream()
                    .filter(count -> count.getValue() < WORTH_AN_INDEX)
                    .min(Map.Entry.comparingByValue());
            if (least.isEmpty()) {
                return choices;
            }
            dropped.add(least.get().getKey());
        }
    }

    private static Choice choice(Wanted wanted, Set<Integer> dropped) {
        return new Choice(
                wanted,
                wanted.ways().stream()
                        .filter(way -> !dropped.contains(way.column()))
                        .findFirst());
    }
}

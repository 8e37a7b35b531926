package io.tidewaiter.outcomes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often a rule has to be right, set by whoever answers for the packs.
 *
 * @param least least share of reviewed hits in which something was found, above 0 and at most 1
 * @param hits how many reviewed hits of a period allow a verdict, at least 50: fewer say too little of a rule
 * @param ofRule another least share for single rules, by id
 */
public record PrecisionPolicy(double least, int hits, Map<String, Double> ofRule) {

    private static final int FEWEST = 50;

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when a share is not above 0 and at most 1, or hits is less than 50; with everything that is wrong
     */
    public PrecisionPolicy {
        SortedMap<String, Double> sorted = new TreeMap<>(ofRule);
        ofRule = Collections.unmodifiableSortedMap(sorted);
        List<String> problems = new ArrayList<>();
        check("least", least, problems);
        sorted.forEach((rule, share) -> check(rule, share, problems));
        if (hits < FEWEST) {
            problems.add("hits is " + hits + ". Write " + FEWEST + " or more.");
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }

    /** One least share for all rules, from 50 reviewed hits on. */
    public static PrecisionPolicy of(double least) {
        return new PrecisionPolicy(least, FEWEST, Map.of());
    }

    double leastOf(String rule) {
        return ofRule.getOrDefault(rule, least);
    }

    private static void check(String of, double share, List<String> problems) {
        if (!(share > 0 && share <= 1)) {
            problems.add(of + " is " + share + ". Write a share above 0 and at most 1.");
        }
    }
}

package io.tidewaiter.outcomes;

import io.tidewaiter.ScreeningResult;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what examinations found, by rule, beside the random share. Records that were chosen at random, whatever was found on paper,
 * are the measure for all others: they alone say how often something is found when nobody picks.
 *
 * <pre>{@code
 * Outcomes outcomes = new Outcomes();
 * outcomes.add(profiler.screen(consignment), Examined.FOUND);
 * outcomes.ofRule("SEA-19").share();   // of 40 examined, 6 with a finding: 0.07 to 0.29
 * outcomes.random().share();           // of 200 examined at random, 2: 0.003 to 0.036
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Outcomes {

    private final SortedMap<String, Tally> byRule = new TreeMap<>();
    private Tally all = Tally.NONE;
    private Tally random = Tally.NONE;

    /** With nothing counted yet. */
    public Outcomes() {
        // Everything starts at zero.
    }

    /**
     * Adds a record.
     *
     * @param result the short answer of the record, by the packs that are looked at
     * @param examined what became of it
     */
    public void add(ScreeningResult result, Examined examined) {
        add(result.fired(), result.random(), examined);
    }

    void add(List<String> fired, boolean chosenAtRandom, Examined examined) {
        all = all.and(examined);
        if (chosenAtRandom) {
            random = random.and(examined);
        }
        for (String rule : fired) {
            byRule.put(rule, ofRule(rule).and(examined));
        }
    }

    /** All records. */
    public Tally all() {
        return all;
    }

    /** Records chosen at random. */
    public Tally random() {
        return random;
    }

    /** Records for which a rule was true; none for a rule that never was. */
    public Tally ofRule(String rule) {
        return byRule.getOrDefault(rule, Tally.NONE);
    }

    /** The rules that were true for any record, sorted by id. */
    public SortedMap<String, Tally> byRule() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    }
}

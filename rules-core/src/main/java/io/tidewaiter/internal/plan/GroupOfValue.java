package io.tidewaiter.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the patterns that are found by one value of a field; those that ask for a number too are sifted by it. */
final class GroupOfValue {

    private final List<SieveWriter.Stretch> stretches = new ArrayList<>();
    private final List<Integer> rest = new ArrayList<>();

    /**
     * Adds a pattern.
     *
     * @param first whether the tests by which a pattern is found are its first ones, which then need not be asked again
     */
    void add(Chooser.Choice choice, boolean first) {
        Optional<Access> stretch = choice.stretch();
        if (stretch.isEmpty()) {
            rest.add(Entry.of(choice, first));
            return;
        }
        Access.Spans spans = (Access.Spans) stretch.get().keys();
        stretches.add(new SieveWriter.Stretch(
                stretch.get().column(), spans.spans().get(0), Entry.within(choice, first), Entry.of(choice, first)));
    }

    /** Writes the sieve down, and tells where it stands. */
    int write(SieveWriter sieves) {
        return sieves.add(stretches, rest);
    }
}
